def g(): return 'g'


def h(x=0): return 'h'


g.__code__ = h.__code__
try:
    print(g())
except TypeError as e:
    print(e)
g.__defaults__ = (1,)
print(g())
try:
    g.__code__ = 5
except TypeError as e:
    print(e)
print(h.__code__ == h.__code__, type(h.__code__).__name__)


def k(a, b, /, c, *d, e, **f):
    local = 1
    return lambda: (a, local)


co = k.__code__
print(co.co_name, co.co_qualname, co.co_argcount, co.co_posonlyargcount, co.co_kwonlyargcount, co.co_nlocals)
print(co.co_varnames, co.co_cellvars, co.co_freevars, k(1, 2, 3, e=4).__code__.co_freevars, co.co_firstlineno)
