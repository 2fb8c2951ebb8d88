class A:
    def __eq__(self, o): return True


class B:
    def __hash__(self): return 5


class C(A):
    pass


class D(A):
    __hash__ = object.__hash__


class E:
    __hash__ = None


class F:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, F) and self.v == o.v
    def __hash__(self): return hash(self.v)


for c in (A, C, E):
    try:
        hash(c())
    except TypeError as e:
        print(e)
    print(c.__hash__)
print(hash(B()), isinstance(hash(D()), int), {F(1): 'x'}[F(1)], F(1) in {F(1)}, len({F(1), F(1), F(2)}), {1: 'int', F(1): 'F'}[F(1)])
for ret in ('a', 1.5, None, 2 ** 70, -1, True):
    class G:
        def __hash__(self): return ret
    try:
        print(hash(G()))
    except TypeError as e:
        print(e)


class Collide:
    def __init__(self, n): self.n = n
    def __hash__(self): return 1
    def __eq__(self, o):
        print('eq', self.n, o.n)
        return self.n == o.n


d = {}
for i in range(3):
    d[Collide(i)] = i
print(list(d.values()), d[Collide(1)])
k = Collide(0)
e = {k: 1}
print(e[k])


class Raises:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError('eq failed')


s = {Raises()}
for f in (lambda: s.add(Raises()), lambda: Raises() in s, lambda: {Raises(): 1, Raises(): 2}, lambda: [Raises()].index(5), lambda: [Raises()] == [1], lambda: (1,) == (Raises(),)):
    try:
        f()
    except ValueError as x:
        print(x)
print(hash(1) == hash(1.0) == hash(True), hash(()) == hash(()), hash((1, 2)) == hash((1, 2)), hash('a') == hash('a'), hash(None) == hash(None), hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
