print('before')


class A:
    print('in body', __name__, __module__ if True else 0, __qualname__)
    x = 1
    for i in range(3):
        x += i
    if x > 2:
        big = True

    def f(self):
        return __class__

    try:
        y = undefined
    except NameError as e:
        err = str(e)
    l = [i for i in range(x)]
    del i

    class B:
        z = 5

    w = B.z + x
    lam = lambda self: self.x
    a, *b = 1, 2, 3
    with_locals = sorted(k for k in locals() if not k.startswith('__'))


print(A.x, A.big, A().f() is A, A.err, A.l, A.w, A().lam(), A.a, A.b, hasattr(A, 'i'), hasattr(A, 'e'))
print(A.with_locals)


def f():
    class C:
        return_value = 5
    return C


print(f() is f(), f().__qualname__)


class D: x = 5; y = x + 1


print(D.y)
try:
    class E:
        1 / 0
except ZeroDivisionError:
    print('E' in globals())
x = 'global'


class F:
    x = x + '!'
    def g(self): return x


print(F.x, F().g())


class G(D, object): pass


print(G.y, G.__mro__)
