class contextmanager:
    def __init__(self, f):
        self.f = f

    def __call__(self, *a, **k):
        self2 = contextmanager(self.f)
        self2.gen = self.f(*a, **k)
        return self2

    def __enter__(self):
        return next(self.gen)

    def __exit__(self, t, v, tb):
        if v is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.gen.throw(v)
        except StopIteration as e:
            return e is not v
        except BaseException as e:
            if e is v:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


@contextmanager
def tag(name):
    print(f'<{name}>')
    try:
        yield name
    except ValueError as e:
        print('swallow', e)
    finally:
        print(f'</{name}>')


with tag('a') as a, tag('b') as b:
    print(a, b)
with tag('c'):
    raise ValueError('x')
try:
    with tag('d'):
        raise KeyError('k')
except KeyError as e:
    print('out', e)
