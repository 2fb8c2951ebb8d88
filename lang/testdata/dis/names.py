# Where names live.
x = 1
print(x)
del x


def local(a, b=2):
    c = a
    a = b
    return c


def unbound(flag):
    if flag:
        x = 1
    print(x)
    print(x)
    del x
    print(x)


def both(flag):
    if flag:
        x = 1
    else:
        x = 2
    return x


def returned(flag):
    if flag:
        x = 1
    else:
        return
    return x


def loops(n):
    for i in n:
        y = i
    while n:
        z = y
    return i, z


def deleted(n):
    x = 1
    for i in n:
        print(x)
        del x


def global_names():
    global g
    g = g + 1
    del g


def cells(p):
    q = p

    def inner():
        nonlocal q
        q = p
        del q
        return lambda: (p, later)
    later = 1
    return inner


class Names:
    a = x
    del a
    __private = 1

    def method(self):
        return self.__private, __class__


def outer(v):
    class Inner:
        v = v
        w = [v for _ in v]
    return Inner


def rebinding(x):
    return x + (x := 5), x, (x := 6) + x


def self_reference(x):
    x = [x, x]
    x = x and x
    x += (x := 3)
    x[(x := 1)] = x
    return x
