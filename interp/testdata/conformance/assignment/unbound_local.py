x = 1


def read_before():
    print(x)
    x = 2


def aug():
    x += 1


def deleted():
    y = 1
    del y
    return y


def branch(c):
    if c:
        z = 1
    return z


def loop():
    for i in []:
        pass
    return i


def exc():
    try:
        1 / 0
    except ZeroDivisionError as e:
        pass
    return e


def free():
    def inner():
        return v
    r = inner
    try:
        return r()
    finally:
        v = 1


def comp():
    return [w for _ in range(1)]
    w = 1


def aug_closure():
    n = 0

    def inner():
        n += 1
    inner()


def delete_unbound():
    del q
    q = 1


def import_later():
    math.pi
    import math


def withas():
    print(t)
    with open('x') as t:
        pass


for f in (read_before, aug, deleted, lambda: branch(0), loop, exc, free, comp, aug_closure, delete_unbound, import_later, withas):
    try:
        print(f())
    except NameError as e:
        print(type(e).__name__, '-', e)
