# The chain of exceptions through ExitStack is that of nested with statements.
from contextlib import ExitStack, contextmanager, suppress, closing, nullcontext, AbstractContextManager


@contextmanager
def raises(exc):
    try:
        yield
    finally:
        raise exc


def chain(e):
    out = []
    while e is not None:
        out.append(e.args[0])
        e = e.__context__
    return out


def errors():
    return map(Exception, (1, 2, 3, 4))


a, b, c, d = errors()
try:
    with raises(d), raises(c), raises(b):
        raise a
except Exception as e:
    print(chain(e))
a, b, c, d = errors()
try:
    with ExitStack() as stack:
        for x in (d, c, b):
            stack.enter_context(raises(x))
        raise a
except Exception as e:
    print(chain(e))


def generator(x):
    try:
        yield
    finally:
        raise x


g, h = generator(Exception('b')), generator(Exception('c'))
next(g), next(h)
try:
    raise Exception('a')
except Exception as first:
    try:
        g.throw(first)
    except Exception as second:
        try:
            h.throw(second)
        except Exception as third:
            print(chain(third))
with ExitStack() as stack:
    stack.callback(print, 'callback', end='!\n')
    stack.push(lambda *exc: print('exit', exc[0].__name__) or True)
    stack.enter_context(suppress(KeyError))
    raise ValueError
print('after')
