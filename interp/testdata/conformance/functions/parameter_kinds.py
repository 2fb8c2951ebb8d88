def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, z=7))
print(f(1, c=9, d=4))
print(f(1, 2, d=4, a=100, b=200))
print(f(*range(5), d=0, **{'x': 1}))


def g(*, k, l=2):
    return k, l


def h(a, b, /):
    return a, b


def i(*args):
    return args


def j(**kw):
    return kw


def k(a, *, b):
    return a, b


print(g(k=1), g(l=1, k=2), h(1, 2), i(), i(1, *[2], 3), j(), j(a=1, b=2), k(1, b=2), k(a=1, b=2))
print(f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__)
