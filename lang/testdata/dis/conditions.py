def tests(a, b, c):
    if a: pass
    if not a: b()
    if a and b: c()
    if a or b: c()
    if not (a and b or c): c()
    if a < b: c()
    if a < 3: c()
    if a == 200: c()
    if 3 < a: c()
    if a < b < c: c()
    if not a < b < c: c()
    if a is None: c()
    if a is not None: c()
    if a is b: c()
    if a in b: c()
    if a not in (1, 2): c()
    if (x := a()): c(x)
    if a if b else c: c()


def chains(a, b):
    if a:
        return 1
    elif b:
        return 2
    elif a and b:
        x = 3
    else:
        x = 4
    return x


def constants(a):
    if 0: a()
    if 1: a()
    else: b()
    if __debug__: a()
    while 0: a()
    if '' or a: a()
    if 1 and a: a()
    return a if 1 else b


def asserts(a, b):
    assert a
    assert a, b
    assert a < b < 3, 'message'
    assert True


def dead(a):
    return a
    return dead_code()


def jumps(a):
    for x in a:
        if x: continue
        if x < 3: break
        if x is None:
            continue
        else:
            a()
