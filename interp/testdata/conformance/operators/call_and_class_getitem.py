class Poly:
    def __init__(self, *c): self.c = c
    def __call__(self, x): return sum(k * x ** i for i, k in enumerate(self.c))


print(Poly(1, 2, 3)(2), list(map(Poly(0, 1), range(3))))


class G:
    def __class_getitem__(cls, item):
        return f'{cls.__name__}<{item}>'


class H(G): pass


print(G[int], H['x', 1], G[:], G[()])


class Chain:
    def __init__(self, path=''): self.path = path
    def __getattr__(self, n): return Chain(f'{self.path}/{n}')
    def __call__(self, *a): return Chain(f'{self.path}({", ".join(map(repr, a))})')
    def __getitem__(self, k): return Chain(f'{self.path}[{k!r}]')
    def __str__(self): return self.path


print(Chain().users('bob').repos[0, 'x'].get())


class Meta(type):
    def __getitem__(cls, k): return 'meta first'


class M(metaclass=Meta):
    def __class_getitem__(cls, k): return 'class second'


print(M[1])


class CallMeta(type):
    def __call__(cls, *a): return ('intercepted', a)


class CM(metaclass=CallMeta): pass


print(CM(1, 2))
class Rec:
    def __call__(self): return self
r = Rec()
print(r()()()() is r)
class NotCallable:
    __call__ = None
try:
    NotCallable()()
except TypeError as e:
    print(e)
print(callable(NotCallable()))
