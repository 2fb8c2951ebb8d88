class A:
    def __init__(self, kind): self.kind = kind
    def __repr__(self): return repr([self])
    def __eq__(self, o): return [self] == [o]
    def __lt__(self, o): return sorted([self, o]) is None
    def __hash__(self): return hash((self,))
    def __iter__(self): return iter(list(self))
    def __call__(self): return list(map(lambda _: self(), [1]))
    def __getitem__(self, k): return max(self[k], 1)
    def __bool__(self): return any([self])
    def __int__(self): return int(self)
    def __len__(self): return len(self)
    def __contains__(self, x): return x in self
    def __add__(self, o): return sum([o], self)
    def __str__(self): return f'{self}'
    def __format__(self, s): return '{}'.format(self)
    def __getattr__(self, n): return getattr(self, n)
    def __index__(self): return range(self)[0]
    def __next__(self): return next(self)


a = A('x')
b = A('y')
for name, f in (('repr', lambda: repr(a)), ('eq', lambda: a == b), ('lt', lambda: a < b), ('hash', lambda: hash(a)), ('iter', lambda: list(a)), ('call', lambda: a()), ('getitem', lambda: a[0]), ('bool', lambda: bool(a)), ('int', lambda: int(a)), ('len', lambda: len(a)), ('contains', lambda: 1 in a),
                ('add', lambda: a + 1), ('str', lambda: str(a)), ('getattr', lambda: a.zzz), ('index', lambda: [1][a]), ('next', lambda: next(a))):
    try:
        f()
        print(name, 'returned')
    except RecursionError:
        print(name, 'RecursionError')
    except TypeError as e:
        print(name, 'TypeError', e)
