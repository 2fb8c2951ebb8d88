def whiles(n):
    i = 0
    while i < n:
        i += 1
    while n and i:
        if i: continue
        break
    else:
        i = 1
    while True:
        if n: break
        n = i()
    while not n: n()
    while n or i: n()
    while n is None: n()
    while n in i: n()
    while i < n < 5: n()
    while (c := n()): c()
    return i


def fors(a):
    for x in a:
        print(x)
    for x, y in a: print(x)
    for x, (y, *z) in a: print(x)
    for a.b in a: pass
    for a[0], g in a: pass
    for i in range(10):
        if i: break
    else:
        print(i)
    for i in [1, 2]: pass
    for i in {1, 2}: pass
    for i in (a, 1): pass


for name in names:
    print(name)


def endless():
    while 1: pass


def nested(a):
    for x in a:
        for y in x:
            if y: break
            if x: continue
        else:
            return y
    return x
