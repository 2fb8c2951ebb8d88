def chain(e):
    out = []
    while e is not None:
        out.append(repr(e))
        e = e.__cause__ or e.__context__
    return ' <- '.join(out)


try:
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            {}['k']
    except KeyError:
        int('x')
except ValueError as e:
    print(chain(e))
try:
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise TypeError(2)
        except TypeError:
            pass
        raise KeyError(3)
except KeyError as e:
    print(chain(e))
a = ValueError('a')
b = ValueError('b')
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError as e:
    print(chain(e))
try:
    try:
        raise b
    except ValueError:
        raise a
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
e = ValueError('self')
try:
    try:
        raise e
    except ValueError:
        raise e
except ValueError as x:
    print(x.__context__)


def gen():
    try:
        yield 1
    except ValueError:
        raise KeyError('in gen')


g = gen()
next(g)
try:
    g.throw(ValueError('thrown'))
except KeyError as e:
    print(chain(e))
for bad in (5, 'x', ValueError):
    for attr in ('__cause__', '__context__', '__traceback__'):
        try:
            setattr(e2 := ValueError(), attr, bad)
        except TypeError as err:
            print(attr, err)
x = ValueError()
x.__cause__ = KeyError('c')
print(x.__suppress_context__)
