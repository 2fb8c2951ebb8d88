class A:
    __x = 1

    def __init__(self):
        self.__y = 2
        self._z = 3
        self.__dunder__ = 4

    def __m(self):
        return 'A.__m'

    def get(self):
        return self.__x, self.__y, self.__m()

    def locals_too(self, __p=5):
        __q = 6
        return sorted(locals())

    def attr(self, other):
        other.__foreign = 1
        return vars(other)


class B(A):
    __x = 'B'

    def bget(self):
        return self.__x


class _Lead:
    __v = 1


class __Both:
    __w = 1


a = A()
print(a.get(), B().bget(), B().get(), vars(a), a._A__y, A._A__x)
print(a.locals_too(), [k for k in vars(_Lead) if 'v' in k], [k for k in vars(__Both) if '__w' in k])


class Ns: pass


print(a.attr(Ns()))
try:
    a.__x
except AttributeError as e:
    print(e)
__mod = 'module level'


class C:
    def f(self):
        try:
            return __mod
        except NameError as e:
            return str(e)

    def g(self):
        global __glob
        __glob = 1

    def h(self):
        return getattr(self, '__x', 'getattr is not mangled')

    def kw(self):
        return dict(__k=1)

    class __Inner:
        pass

    inner = __Inner


print(C().f(), C().h(), C().kw(), C.inner.__name__)
C().g()
print([n for n in globals() if 'glob' in n])
