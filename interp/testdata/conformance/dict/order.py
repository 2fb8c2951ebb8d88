d = {'b': 1, 'a': 2, 'c': 3}
d['a'] = 20
print(d)
del d['b']
d['b'] = 4
print(d, list(reversed(d)), d.popitem(), d)
d['z'] = 1
d.pop('a')
d['a'] = 0
d.update({'c': 30, 'new': 5})
print(d, list(d.items()), [k for k in d], next(iter(d)))
big = {i: i * i for i in range(100)}
for i in range(0, 100, 3):
    del big[i]
for i in range(0, 10):
    big[i * 3] = 'back'
print(list(big)[:5], list(big)[-5:], len(big), big[27], list(big.values())[-2:])
print({**{'x': 1, 'y': 2}, 'x': 3}, dict(b=1, a=2), dict([('z', 1), ('y', 2), ('z', 3)]), {'a': 1} | {'b': 2, 'a': 3})
m = {1: 'a', True: 'b', 1.0: 'c', '1': 'd'}
print(m, m[True], len(m))
n = {}
for w in 'the cat and the dog and the bird'.split():
    n[w] = n.get(w, 0) + 1
print(n, sorted(n.items(), key=lambda kv: (-kv[1], kv[0])), max(n, key=n.get))
inv = {v: k for k, v in n.items()}
print(inv)
while n:
    print(n.popitem(), end=' ')
print(n)
