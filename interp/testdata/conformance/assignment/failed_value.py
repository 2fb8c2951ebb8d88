"""A value that fails leaves the variable it would have been stored in as it is."""
def tryall():
    x = 5
    try: x = tuple(None)
    except TypeError: pass
    print(1, x)
    try: x = tuple(*[None])
    except TypeError: pass
    print(2, x)
    try: x = [].pop()
    except IndexError: pass
    print(3, x)
    try: x = int('z', base=10)
    except ValueError: pass
    print(4, x)
    class C:
        def __init__(self): 1/0
        def __add__(self, o): raise ValueError
    try: x = C()
    except ZeroDivisionError: pass
    print(5, x)
    c = C.__new__(C)
    try: x = c + 1
    except ValueError: pass
    print(6, x)
    try: x = c.foo
    except AttributeError: pass
    print(7, x)
    try: x = [][0]
    except IndexError: pass
    print(8, x)
    try: x = -c
    except TypeError: pass
    print(9, x)
    try: x = c < c
    except TypeError: pass
    print(10, x)
    try: x = f'{c:d}'
    except TypeError: pass
    print(11, x)
    try: x = [*c]
    except TypeError: pass
    print(12, x)
    try: x = {[]: 1}
    except TypeError: pass
    print(13, x)
    try: x = nope
    except NameError: pass
    print(14, x)
    try: x = (lambda: 1/0)()
    except ZeroDivisionError: pass
    print(15, x)
    try: x = {**c}
    except TypeError: pass
    print(16, x)
    try: x = 'a'.join([1])
    except TypeError: pass
    print(17, x)
    try: x = [y for y in c]
    except TypeError: pass
    print(18, x)
    try: x = [][:c]
    except TypeError: pass
    print(19, x)
    try: x = {1: 2}[5]
    except KeyError: pass
    print(20, x)
    try: x = 1 in c
    except TypeError: pass
    print(21, x)
    try: x = '%d' % 'a'
    except TypeError: pass
    print(22, x)
    try: x = str.upper(1)
    except TypeError: pass
    print(23, x)
    try: x = next(iter([]))
    except StopIteration: pass
    print(24, x)
    try: x = len(5)
    except TypeError: pass
    print(25, x)
    try:
        for x in tuple(None): pass
    except TypeError: pass
    print(26, x)
    try: x, y = 1, nope
    except NameError: pass
    print(27, x)
    try: x = not c.nope
    except AttributeError: pass
    print(28, x)
    try: x = c.nope()
    except AttributeError: pass
    print(29, x)
    try: x = c.foo(1, *[2])
    except AttributeError: pass
    print(30, x)
    try: x = (1, *c)
    except TypeError: pass
    print(31, x)
    try: x = {1, c, []}
    except TypeError: pass
    print(32, x)
    try: x += [1]
    except TypeError: pass
    print(33, x)
    try: x = c @ 1
    except TypeError: pass
    print(34, x)
    try: x = 5 .foo
    except AttributeError: pass
    print(35, x)
    try: import nope as x
    except ImportError: pass
    print(36, x)
    try: from sys import nope as x
    except ImportError: pass
    print(37, x)
    try:
        with c as x: pass
    except TypeError: pass
    print(38, x)
    try:
        class x(C, C): pass
    except TypeError: pass
    print(39, x)
    try:
        @nope
        def x(): pass
    except NameError: pass
    print(40, x)
    try:
        @c
        def x(): pass
    except TypeError: pass
    print(41, x)
    try: x = 'a' if c.nope else 1
    except AttributeError: pass
    print(42, x)
    try: x = c.nope and 1
    except AttributeError: pass
    print(43, x)
    try: x = 1 and c.nope
    except AttributeError: pass
    print(44, x)
    try: x = 1 if 1 else c.nope
    except AttributeError: pass
    print(45, x)
    try: x = 0 or c.nope
    except AttributeError: pass
    print(46, x)
    try: x = 1 < 2 < c
    except TypeError: pass
    print(47, x)
    try: x = [1, c.nope]
    except AttributeError: pass
    print(48, x)
    try: x = print(c.nope)
    except AttributeError: pass
    print(49, x)
    try: x = {1: c.nope}
    except AttributeError: pass
    print(50, x)
    try: x = f'{x}{c.nope}'
    except AttributeError: pass
    print(51, x)
    try: x = super().foo
    except (AttributeError, RuntimeError): pass
    print(52, x)
    try: x = list(map(c, [1]))
    except TypeError: pass
    print(53, x)
    try: x = sorted([1, c])
    except TypeError: pass
    print(54, x)
    try: x = (y := c.nope)
    except AttributeError: pass
    print(55, x)
tryall()
def g():
    x = 5
    try: x = yield x
    except ValueError: pass
    print(x)
    try: x = yield from c
    except Exception: pass
    print(x)
    def sub():
        yield 1
        raise KeyError
    try: x = yield from sub()
    except KeyError: pass
    print(x)
    try: x = yield 1
    finally: print(x)
h = g(); next(h)
h.throw(ValueError); next(h)
h.close()
def g2():
    x = 5
    try: x = yield x + 1
    except ValueError: pass
    print(x)
    try: x = yield from [x + 1, 2]
    except ValueError: pass
    print(x)
    try: x = (y := (yield x + 1))
    except ValueError: pass
    print(x)
    try: x += yield x * 3
    except ValueError: pass
    print(x)
    try: x = [(yield x + 1), (yield x + 2)]
    except ValueError: pass
    print(x)
    try: x = tuple(x + 1)
    except TypeError: pass
    print(x)
    try: x = (x + 1).foo
    except AttributeError: pass
    print(x)
    try: x = (x + 1)()
    except TypeError: pass
    print(x)
    try: x = (x + 1) + 'a'
    except TypeError: pass
    print(x)
    try: x = -(x, 1)
    except TypeError: pass
    print(x)
    try: x = (x + 1) < 'a'
    except TypeError: pass
    print(x)
    try: x = not (x + 1 < 'a')
    except TypeError: pass
    print(x)
    try: x = (x + 1) and (1 / 0)
    except ZeroDivisionError: pass
    print(x)
    try: x = 1 / 0 if (x + 1) else 2
    except ZeroDivisionError: pass
    print(x)
    try: x = (x + 1)[0]
    except TypeError: pass
    print(x)
    try: x = (x, 1)[5]
    except IndexError: pass
    print(x)
    try: x = [x, 1][5:'a']
    except TypeError: pass
    print(x)
    try: x = {x + 1: [], []: 1}
    except TypeError: pass
    print(x)
    try: x = 1 < (x + 1) < 'a'
    except TypeError: pass
    print(x)
    try: x = f'{x + 1:foo}'
    except ValueError: pass
    print(x)
    try: x = (x + 1).foo()
    except AttributeError: pass
    print(x)
    try: x = [*(x + 1)]
    except TypeError: pass
    print(x)
    try: x = (*[1], *(x + 1))
    except TypeError: pass
    print(x)
    try: x = [1 / (q - 1) for q in range(3)]
    except ZeroDivisionError: pass
    print(x)
    try: x = {q: 1 / (q - 1) for q in range(3)}
    except ZeroDivisionError: pass
    print(x)
    try: x = lambda a=x + 1, b=1 / 0: 3
    except ZeroDivisionError: pass
    print(x)
    try: x = (z := x + 1) / 0
    except ZeroDivisionError: pass
    print(x)
    try: x = y = 1 / 0
    except ZeroDivisionError: pass
    print(x)
    try: x, y = [x + 1, 2, 3]
    except ValueError: pass
    print(x)
    try: x, y = x + 1, 1 / 0
    except ZeroDivisionError: pass
    print(x)
    try: x = y, *z = 5, 1 / 0
    except ZeroDivisionError: pass
    print(x)
    yield
h = g2(); next(h)
for i in range(4):
    h.throw(ValueError)
