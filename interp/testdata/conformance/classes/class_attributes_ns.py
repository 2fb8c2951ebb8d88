class A:
    x = 1
    def f(self): pass


print(sorted(k for k in vars(A)))
print(A.__dict__['x'], 'x' in A.__dict__, A.__dict__.get('zz'), len(A.__dict__) > 3, type(A.__dict__).__name__)
setattr(A, 'y', 2)
A.z = 3
print(A.y, [k for k in vars(A) if len(k) == 1])
delattr(A, 'y')
del A.z
print(hasattr(A, 'y'))
a = A()
a.x += 1
print(a.x, A.x)
A.x += 10
print(a.x, A.x, A().x)


class Counter:
    n = 0

    def __init__(self):
        Counter.n += 1
        self.id = self.n

    def inc(self):
        self.n += 1


c1, c2 = Counter(), Counter()
c1.inc()
print(c1.id, c2.id, Counter.n, c1.n, c2.n)
print(A.__name__, A.__doc__, A.__module__, A.__firstlineno__, A.__static_attributes__, Counter.__static_attributes__)
A.__name__ = 'Renamed'
print(A, A.__name__, type(a).__name__)
print(getattr(A, 'f') is A.f, a.f == a.f, a.f.__self__ is a)
print(A.__weakref__ is not None, A.__hash__ is object.__hash__, A.__init__ is object.__init__, A.__eq__ is object.__eq__)
