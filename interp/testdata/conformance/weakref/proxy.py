# Proxies do what their object does, until it is gone.
import weakref


class C:
    def __init__(self):
        self.items = [1, 2]

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        return self.items[i]

    def __setitem__(self, i, v):
        self.items[i] = v

    def __add__(self, other):
        return 'add', other

    def __radd__(self, other):
        return 'radd', other

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __str__(self):
        return 'C here'


class F:
    def __call__(self, x):
        return x * 2


o = C()
p = weakref.proxy(o)
print(type(p).__name__, p.__class__, isinstance(p, C), weakref.proxy(o) is p)
print(len(p), p[0], p + 1, 1 + p, 2 in p, list(p), str(p), bool(p), p == o)
p[1] = 5
p.new = 'attribute'
print(o.items, o.new)
del p.new
print(hasattr(o, 'new'))
f = F()
pf = weakref.proxy(f)
print(type(pf).__name__, pf(4), callable(p), callable(pf))
print(type(p) in weakref.ProxyTypes, type(pf) is weakref.CallableProxyType)
for call in (lambda: hash(p), lambda: p(), lambda: p.missing, lambda: weakref.proxy(3), lambda: next(p), lambda: -p):
    try:
        print(call())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
q = weakref.proxy(o, lambda r: print('gone', r is q))
del o
for call in (lambda: p.items, lambda: len(p), lambda: p + 1, lambda: str(p), lambda: bool(p)):
    try:
        print(call())
    except ReferenceError as e:
        print(type(e).__name__, e)
