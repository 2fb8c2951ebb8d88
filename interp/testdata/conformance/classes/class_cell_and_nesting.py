class A:
    def who(self):
        return __class__

    def lam(self):
        return (lambda: __class__)()

    def comp(self):
        return [__class__ for _ in range(1)][0]

    def gen(self):
        yield __class__

    @staticmethod
    def st():
        return __class__

    @classmethod
    def cm(cls):
        return __class__ is cls

    class Inner:
        def who(self):
            return __class__.__qualname__


class B(A):
    pass


b = B()
print(b.who() is A, b.lam() is A, b.comp() is A, next(b.gen()) is A, B.st() is A, A.cm(), B.cm(), A.Inner().who())
try:
    __class__
except NameError as e:
    print(e)


def outside(self):
    return super().__repr__()


class C:
    method = outside


try:
    C().method()
except RuntimeError as e:
    print(e)


class Meta(type):
    def __new__(mcs, name, bases, ns):
        print('__classcell__' in ns)
        return super().__new__(mcs, name, bases, ns)


class D(metaclass=Meta):
    def f(self): return __class__


class E(metaclass=Meta):
    def f(self): return 1


class Drop(type):
    def __new__(mcs, name, bases, ns):
        ns.pop('__classcell__', None)
        return super().__new__(mcs, name, bases, ns)


try:
    class F(metaclass=Drop):
        def f(self): return __class__
except (RuntimeError, TypeError) as e:
    print(type(e).__name__, e)


def factory(n):
    class K:
        value = n

        class Deep:
            def get(self): return n, K.value

        def make(self):
            return self.Deep()
    return K


k1, k2 = factory(1), factory(2)
print(k1().make().get(), k2().make().get(), k1 is k2, k1.Deep.__qualname__, k1.__name__ == k2.__name__)
class Outer:
    x = 1
    class In:
        try:
            y = x
        except NameError as e:
            y = str(e)
print(Outer.In.y)
