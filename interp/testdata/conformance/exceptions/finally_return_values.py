def a():
    try:
        return 'try'
    finally:
        print('cleanup')


def b():
    try:
        return 'try'
    finally:
        return 'finally'


def c():
    try:
        raise ValueError
    finally:
        return 'swallowed'


def d():
    x = 1
    try:
        return x
    finally:
        x = 2


def e():
    l = [1]
    try:
        return l
    finally:
        l.append(2)


def f():
    for i in range(3):
        try:
            return i
        finally:
            continue
    return 'done'


def g():
    try:
        try:
            return 'inner'
        finally:
            print('f1')
    finally:
        print('f2')


def h():
    while True:
        try:
            1 / 0
        except ZeroDivisionError:
            return 'handler'
        finally:
            break
    return 'broke'


def i():
    try:
        return print('evaluated')
    finally:
        print('then finally')


for fn in (a, b, c, d, e, f, g, h, i):
    print(fn.__name__, fn())
