# A dict against a list of pairs, through a long series of random operations.
def lcg(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2 ** 31
        yield seed >> 8


r = lcg(7)


def rnd(n):
    return next(r) % n


def key(n):
    k = rnd(n)
    return (k, str(k), float(k), (k, k), -k, k + 2 ** 64)[rnd(6)]


for size in (3, 8, 30, 300):
    d, model = {}, []
    for step in range(3000):
        k, op = key(size), rnd(10)
        at = next((i for i, (x, _) in enumerate(model) if x == k), None)
        if op < 4:
            d[k] = step
            if at is None:
                model.append((k, step))
            else:
                model[at] = (model[at][0], step)
        elif op < 7:
            got = d.pop(k, None)
            assert got == (None if at is None else model.pop(at)[1])
        elif op == 7 and d:
            assert d.popitem() == model.pop()
        elif op == 8:
            assert d.setdefault(k, step) == (step if at is None else model[at][1])
            if at is None:
                model.append((k, step))
        elif op == 9:
            assert (k in d) == (at is not None) and d.get(k) == (None if at is None else model[at][1])
        if step % 100 == 0:
            assert list(d.items()) == model and list(reversed(d)) == [k for k, _ in reversed(model)]
            assert d == dict(model) == d.copy() and len(d) == len(model)
            if rnd(20) == 0:
                d.clear()
                model.clear()
    print(size, len(d), list(d.items())[:5])

d = {i: i for i in range(1000)}
while d:
    d.popitem()
print(d, len(d))
d = {}
for i in range(20):
    d[i] = i
    del d[i]
d['x'] = 1
print(d, list(d), list(reversed(d)))


class Same:
    def __init__(self, name): self.name = name
    def __hash__(self): return 1
    def __eq__(self, other): return self.name == getattr(other, 'name', other)
    def __repr__(self): return f'<{self.name}>'


d = {Same(c): i for i, c in enumerate('abcdefghijkl')}
print(d, d[Same('k')], d.pop(Same('c')), Same('z') in d, d.get(Same('l')))


class Changes:
    def __init__(self, d): self.d = d
    def __hash__(self): return 1
    def __eq__(self, other):
        self.d.pop('victim', None)
        self.d.clear()
        return False


d = {}
d[Changes(d)] = 1
d['victim'] = 2
print(d.get(Changes({}), 'missing'), len(d))


class S(str):
    def __eq__(self, other): return str.__eq__(self, other)
    def __hash__(self): return str.__hash__(self)


d = {S('a'): 1}
print(d['a'], 'a' in d, S('a') in {'a': 2}, {'a': 2}[S('a')])
d['a'] = 5
print(d, type(next(iter(d))) is S)
print({1: 'int', 1.0: 'float', True: 'bool'}, {0: 1}[False], {2 ** 70: 1}[2 ** 70], {0.5: 1}.get(0.5))


class D(dict):
    def __missing__(self, key):
        return f'no {key}'


d = D(a=1)
print(d['b'], d.get('b'), d, 'b' in d, repr(D()), D(d) == d, type(d.copy()), type(d | {}), D.fromkeys('ab'))


class Keys:
    def keys(self): return ['x', 'y']
    def __getitem__(self, k): return k * 2


print(dict(Keys()), {**Keys()}, dict(Keys(), z=1))
d = {}
d.update(Keys(), x=1)
d.update([['p', 'q'], 'rs', ('t', 'u')])
d |= [('v', 1)]
print(d, d | {'v': 2}, {'v': 3} | d)
