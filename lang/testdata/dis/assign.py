a = 1
a = b = c
a, b = 1, 2
a, b = b, a
(a, [b, *c]) = d
*a, = b
a.b, c[0] = d
a.b = c[d] = e
x: int
x: int = 1
(x): int = 2
a.b: int = f()
a[b()]: c()
a.b: c
del a, (b, [c]), d.e, f[g]


def swaps(a, b, c):
    a, b = b, a
    a, b = b, a + b
    a, b, c = c, a, b
    a, a.x = b, a
    a, b = a
    c, a = b
    (a, b), c = c
    a, *b = c
    a = b = c
    a = a.b = a
    [a, b] = [b, a]
    x: undefined = 1
    y: undefined
    a, b = (a := 1), a
    return a


def huge(v):
    a0, a1, a2, a3, a4, a5, a6, a7, a8, a9 = v
    return a9
