class Logged:
    log = []

    def __setattr__(self, n, v):
        Logged.log.append(f'{n}={v!r}')
        super().__setattr__(n, v)


class Validated:
    limits = {}

    def __setattr__(self, n, v):
        lo, hi = self.limits.get(n, (None, None))
        if lo is not None and not lo <= v <= hi:
            raise ValueError(f'{n} must lie in {lo}..{hi}')
        super().__setattr__(n, v)


class Gauge(Logged, Validated):
    limits = {'level': (0, 10)}

    def __init__(self, level):
        self.level = level


g = Gauge(5)
try:
    g.level = 50
except ValueError as e:
    print(e)
print(Logged.log, g.level, [c.__name__ for c in Gauge.__mro__])


class Proxy:
    def __init__(self, target):
        object.__setattr__(self, '_target', target)

    def __getattr__(self, n):
        return getattr(self._target, n)

    def __setattr__(self, n, v):
        setattr(self._target, n, v)

    def __delattr__(self, n):
        delattr(self._target, n)

    def __repr__(self):
        return f'Proxy({self._target!r})'


for name in ('__len__', '__getitem__', '__iter__', '__add__', '__eq__', '__contains__', '__call__', '__bool__'):
    def forward(self, *a, _name=name):
        return getattr(self._target, _name)(*a)
    setattr(Proxy, name, forward)
p = Proxy([1, 2, 3])
print(p, len(p), p[0], list(p), p + [4], p == [1, 2, 3], 2 in p, p.count(2), p.append(4), p)
f = Proxy(lambda x: x * 2)
f.tag = 'set through'
print(f(21), f.tag, f._target.tag)
del f.tag
print(hasattr(f, 'tag'))
try:
    hash(p)
except TypeError as e:
    print(e)
class Counter:
    def __init__(self): self.calls = {}
    def __getattr__(self, n):
        if n.startswith('do_'):
            def method(*a):
                self.calls[n] = self.calls.get(n, 0) + 1
                return n[3:], a
            return method
        raise AttributeError(f'{type(self).__name__!r} object has no attribute {n!r}')
c = Counter()
print(c.do_it(1), c.do_it(), c.do_that(2), c.calls)
try:
    c.other
except AttributeError as e:
    print(e)
