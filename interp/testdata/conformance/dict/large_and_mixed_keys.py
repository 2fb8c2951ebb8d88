d = {}
for i in range(2000):
    d[i] = i
    d[str(i)] = -i
    d[(i, i)] = i * 2
    d[float(i) + 0.5] = 'half'
print(len(d), d[1999], d['1999'], d[1999, 1999], d[3.5], d[3.0], d.get(2000), (5, 5) in d, '2000' in d)
for i in range(0, 2000, 2):
    del d[i], d[str(i)]
print(len(d), 4 in d, 5 in d, list(d)[:4], sum(v for v in d.values() if isinstance(v, int)))
for i in range(0, 100, 2):
    d[i] = 'new'
print(list(d)[-2:], len(d))
e = {None: 1, (): 2, frozenset(): 3, b'': 4, '': 5, 0: 6, int: 7, len: 8, ...: 9, NotImplemented: 10}
print(len(e), e[()], e[frozenset()], e[False], e[int], e[...], e[b''], e['' ], e[0.0], e[None])
big = {2 ** 64: 'a', 2.0 ** 64: 'b', -1: 'm', -2: 'n', float('inf'): 'inf', 10 ** 30: 'huge'}
print(big[18446744073709551616], len(big), big[-1], big[-2], big[float('inf')], big[10 ** 30])
nan = float('nan')
n = {nan: 1}
print(n[nan], nan in n, {nan: 1, nan: 2})
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 3
    def __eq__(self, o): return isinstance(o, K) and self.v == o.v
    def __repr__(self): return f'K{self.v}'
h = {K(i): i for i in range(10)}
del h[K(4)]
h[K(1)] = 'one'
print(h, K(7) in h, K(4) in h, h.pop(K(9)), list(h)[0])
print({'x': 1} | {'y': 2} == {'y': 2, 'x': 1}, dict(sorted({'b': 1, 'a': 2}.items())), {k: v for v, k in enumerate('abc')}, dict.fromkeys('hello', 0))
