class A:
    x = 'A.x'

    def f(self):
        return 'A.f'

    @classmethod
    def c(cls):
        return 'A.c ' + cls.__name__

    @property
    def p(self):
        return 'A.p'

    def __getitem__(self, i):
        return f'A[{i}]'


class B(A):
    x = 'B.x'

    def f(self):
        return super().f() + super(B, self).f() + super().x

    @classmethod
    def c(cls):
        return super().c() + '!'

    @property
    def p(self):
        return super().p + '!'

    def __getitem__(self, i):
        return super().__getitem__(i) + '!'

    @staticmethod
    def s():
        try:
            return super().f()
        except RuntimeError as e:
            return str(e)

    def nested(self):
        def inner():
            return super(B, self).f()
        return inner()

    def comp(self):
        return [super(B, self).f() for _ in range(1)]

    def bad_nested(self):
        def inner():
            return super().f()
        try:
            return inner()
        except RuntimeError as e:
            return str(e)

    def arg(x):
        return super().f()

    def deleted(self):
        s = self
        del self
        try:
            super().f()
        except RuntimeError as e:
            return str(e)

    def gen(self):
        yield super().f()

    lam = lambda self: super().f()


b = B()
print(b.f(), b.c(), B.c(), b.p, b[3], b.s(), b.nested(), b.comp(), b.bad_nested(), b.arg(), b.deleted(), list(b.gen()), b.lam())
s = super(B, b)
print(s.f(), s.x, s.__thisclass__, s.__self__ is b, s.__self_class__, repr(s) == f"<super: <class 'B'>, <B object>>")
for code in ('super(B, b).zzz', 'super(B, A())', 'super(5, b)', 'super(B, 5)', 'super().f()', 'super(B).f', 's[3]', 'super(A, b).f()', 'super(int, b)'):
    try:
        print(code, eval(code))
    except Exception as e:
        print(code, '->', type(e).__name__, e)
try:
    class C(A):
        z = super().x
except RuntimeError as e:
    print(e)
print(super(B, B).c(), super(A, B).__thisclass__)
class D(B):
    def set(self): super().attr = 5
try:
    D().set()
except AttributeError as e:
    print(e)
