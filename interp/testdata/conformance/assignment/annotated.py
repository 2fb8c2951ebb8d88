x: int = 5
y: str
z: 'forward' = 'z'
print(x, z, __annotations__)
try:
    y
except NameError as e:
    print(e)


def ann(t):
    print('annotation evaluated', t)
    return t


w: ann('w') = 1
q: ann('q')


class C:
    a: int
    b: str = 'b'
    c: 1 + 1 = 3


print(C.__annotations__, C.b, C.c, hasattr(C, 'a'))


def f():
    local: undefined_name = 1
    other: ann('not evaluated in functions')
    return local


print(f())
(p): int = 4
print(p, 'p' in __annotations__)
box = C()
box.attr: int = 7
print(box.attr)
d = {}
d['k']: ann('sub') = 8
print(d)


def g(a: int, b: 'str' = 'x', *c: list, d: dict = None, **e: set) -> bool:
    pass


print(g.__annotations__)
t: tuple = 1, 2
u: list = *t, 3
print(t, u)
