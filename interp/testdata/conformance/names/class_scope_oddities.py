x = 'global'


def f():
    x = 'enclosing'

    class C:
        print(x)
        x = 'class'
        print(x)

        def m(self):
            return x

        y = [x for _ in range(1)]
        z = (lambda: x)()
        w = [i for i in x if i != x]

    return C


C = f()
print(C().m(), C.y, C.z, C.w, C.x)


class D:
    a = 1
    b = [a for _ in range(2)] if False else 'no'
    c = [j + k for j, k in zip([a], [a])]

    def method(self, default=a):
        return default

    del a


print(D.c, D().method(), hasattr(D, 'a'))


class E:
    try:
        del undefined
    except NameError as e:
        msg = e.args[0]
    for i in range(2):
        pass
    else:
        done = True
    with_name = __qualname__
    def __init__(self, v=__module__): self.v = v


print(E.msg, E.i, E.done, E.with_name, E().v)


def g():
    class F:
        nonlocal_like = 1
        def get(self): return nonlocal_like
    try:
        F().get()
    except NameError as e:
        return str(e)


print(g())


def h(n):
    class K:
        v = n
        n = n + 1 if False else 'own'
    return K.v, K.n


try:
    print(h(5))
except NameError as e:
    print(e)
