def f(a, l=[]):
    l.append(a)
    return l


print(f(1), f(2), f(3, []), f(4), f.__defaults__)
x = 1


def g(v=x, w=x + 1):
    return v, w


x = 50
print(g(), g(5), g(w=6))
g.__defaults__ = (7,)
try:
    print(g(1))
    g()
except TypeError as e:
    print(e)
g.__defaults__ = None
try:
    g(1)
except TypeError as e:
    print(e)


def k(*, a=1, b):
    return a, b


k.__kwdefaults__ = {'b': 9}
try:
    print(k(a=2))
    k()
except TypeError as e:
    print(e)
fs = []
for i in range(3):
    def h(n, i=i):
        return n + i
    fs.append(h)
print([h(10) for h in fs])


def s(sentinel=object()):
    return sentinel


print(s() is s())


def later(n=None):
    n = n or []
    n.append(1)
    return n


print(later(), later(), later([0]))
