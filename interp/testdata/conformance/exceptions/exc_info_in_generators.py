import sys


def name():
    e = sys.exception()
    return type(e).__name__ if e else None


def gen():
    print('gen start', name())
    try:
        raise KeyError('in gen')
    except KeyError:
        print('handling', name())
        yield 1
        print('still', name())
    print('after', name())
    yield 2
    print('end', name())


g = gen()
print(next(g), name())
try:
    raise ValueError('outer')
except ValueError:
    print('outer', name())
    print(next(g), name())
print(name())
print(next(g, 'done'))


def f():
    try:
        1 / 0
    except ZeroDivisionError:
        g2()
        print('f', name())


def g2():
    print('callee sees', name())
    try:
        raise TypeError
    except TypeError:
        print('own', name())
    print('back', name())


f()
try:
    try:
        raise KeyError(1)
    except KeyError:
        try:
            raise ValueError(2)
        except ValueError:
            print(name())
        print(name())
        raise
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    raise OSError
except OSError:
    x = [name() for _ in range(2)]
    y = (lambda: name())()
print(x, y, name())
try:
    pass
finally:
    print(name())
try:
    try:
        raise EOFError
    finally:
        print('in finally', name())
except EOFError:
    pass
