x = 1
globals()['dyn'] = 5
print(dyn, globals()['x'], 'x' in globals(), locals() is globals())


def f(a, b=2):
    c = 3
    l = locals()
    d = 4
    l['new'] = 1
    return sorted(l), sorted(locals())


print(f(1))


def g():
    y = 1

    def inner():
        return y, sorted(locals())
    return inner(), sorted(locals())


print(g())


class C:
    z = 1
    locals()['w'] = 2
    print(sorted(k for k in locals() if not k.startswith('__')))


print(C.w)


def h():
    locals()['v'] = 1
    try:
        return v
    except NameError as e:
        return str(e)


print(h())
del globals()['x']
try:
    x
except NameError as e:
    print(e)
print([sorted(locals()) for i in range(1)] if False else 'ok', __name__, __doc__, '__file__' in globals())


def snap():
    a = 1
    s1 = locals()
    a = 2
    s2 = locals()
    return s1['a'], s2['a'], s1 is s2


print(snap())
