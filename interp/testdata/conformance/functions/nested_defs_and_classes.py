def outer(n):
    total = 0

    class Acc:
        scale = n

        def add(self, x):
            nonlocal total
            total += x * self.scale
            return total

        class Inner:
            def get(self):
                return n, total
    return Acc


A = outer(3)
a = A()
print(a.add(1), a.add(2), A.Inner().get(), A.__qualname__, A.Inner.__qualname__)


def f():
    def f():
        return 'inner f'
    return f()


print(f())
if True:
    def cond():
        return 'first'
else:
    def cond():
        return 'second'
print(cond())
for i in range(2):
    def redefined():
        return i
print(redefined())
try:
    def intry(): return 'in try'
finally:
    print(intry())


def gen_class(**ns):
    return type('Made', (), ns)


print(gen_class(x=5, m=lambda self: self.x)().m())


def multi():
    def a(): return b()
    def b(): return 'mutual'
    return a()


print(multi())
lam = [lambda x, i=i: x * i for i in range(3)]
print([l(10) for l in lam])
