def make():
    count = 0
    items = []

    def add(x):
        nonlocal count
        count += 1
        items.append(x)
        return count

    def show():
        return count, items
    return add, show


add, show = make()
add('a')
add('b')
print(show(), make()[1]())


def adder(n):
    return lambda x: x + n


print([adder(i)(10) for i in range(3)])
fs = []
for i in range(3):
    fs.append(lambda: i)
print([f() for f in fs])


def loop():
    out = []
    for i in range(3):
        def g():
            return i
        out.append(g)
    i = 'changed'
    return [g() for g in out]


print(loop())


def deep(a):
    def b():
        def c():
            def d():
                return a
            return d
        return c
    return b


print(deep(5)()()())
f = adder(3)
print(f.__closure__[0].cell_contents, f.__code__.co_freevars, make.__closure__)


def rec():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)
    return fact


print(rec()(20))


def param(x):
    def get():
        return x

    def set(v):
        nonlocal x
        x = v
    return get, set


get, set_ = param(1)
set_(9)
print(get())
