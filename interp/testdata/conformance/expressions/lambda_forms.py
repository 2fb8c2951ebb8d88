print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1), (lambda *a, **k: (a, k))(1, 2, z=3))
print((lambda x, /, y, *, z: (x, y, z))(1, 2, z=3), (lambda *, k=1: k)(k=4))
f = lambda x: (yield x)
print(list(f(3)))
print((lambda x: lambda y: x - y)(10)(4))
print(f.__name__, (lambda: 0).__qualname__, (lambda a, b=2: 0).__defaults__)
print(sorted(['bb', 'a', 'ccc'], key=lambda s: -len(s)))
print(*map(lambda a, b: a * b, [1, 2], [3, 4]))
print((lambda: (1, 2))(), (lambda x: x if x else 'zero')(0), [lambda: 1, 2][1])
try:
    (lambda x: x)()
except TypeError as e:
    print(e)
