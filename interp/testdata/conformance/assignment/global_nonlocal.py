x = 'global'


def f():
    global x, new
    x = 'changed'
    new = 'made'


f()
print(x, new)


def outer():
    x = 'outer'

    def inner():
        nonlocal x
        x = 'inner'

        def deep():
            nonlocal x
            x += '+deep'
        deep()

    def g():
        global x
        x = 'from g'
    inner()
    g()
    return x


print(outer(), x)


class C:
    global y
    y = 'class global'
    z = 1


print(y, hasattr(C, 'y'))


def counter():
    n = 0

    def inc(by=1):
        nonlocal n
        n += by
        return n

    def get():
        return n
    return inc, get


inc, get = counter()
inc()
inc(5)
inc2, get2 = counter()
print(get(), get2(), inc2())


def dele():
    global x
    del x


dele()
print('x' in globals())


def cls():
    v = 1

    class K:
        nonlocal v
        v = 2
        w = v
    return v, K.w


print(cls())
