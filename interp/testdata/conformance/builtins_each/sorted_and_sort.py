data = [3, 1, 2]
print(sorted(data), data, sorted(data, reverse=True), sorted('hello'), sorted({'b': 1, 'a': 2}), sorted((2, 1)), sorted([]), sorted([True, 0, 2]))
pairs = [('b', 2), ('a', 2), ('c', 1), ('d', 2), ('e', 1)]
print(sorted(pairs, key=lambda p: p[1]), sorted(pairs, key=lambda p: p[1], reverse=True))
print(sorted(['B', 'a', 'C'], key=str.lower), sorted(['10', '9', '2'], key=int), sorted([-3, 2, -1], key=abs), sorted([(1, 'b'), (1, 'a')]), sorted(['b', 'A', 'a', 'B']))
l = [5, 3, 4]
print(l.sort(), l)
l.sort(reverse=True)
print(l)
l.sort(key=lambda x: -x)
print(l)
words = 'the quick brown fox jumps over the lazy dog'.split()
print(sorted(words, key=lambda w: (len(w), w)), sorted(set(words)))
for f in (lambda: [1, 'a'].sort(), lambda: [3, 1].sort(lambda x: x), lambda: [None, 1].sort(), lambda: sorted([1, 2], key=lambda x: 1 / 0), lambda: [1, 2].sort(cmp=1), lambda: sorted([[1], 'a']), lambda: sorted([{}, {}])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
m = [3, 1, 2]


def key(x):
    m.append(99)
    return x


try:
    m.sort(key=key)
except ValueError as e:
    print(e)
big = [(i * 7919) % 1000 for i in range(1000)]
s = sorted(big)
print(s == list(range(1000)), s[:5], sorted(big, reverse=True)[:3], sorted(s) == s, sorted(s[::-1]) == s)
recs = [(i % 7, i) for i in range(100)]
st = sorted(recs, key=lambda r: r[0])
print(all(st[i][1] < st[i + 1][1] for i in range(99) if st[i][0] == st[i + 1][0]))
st = sorted(recs, key=lambda r: r[0], reverse=True)
print(all(st[i][1] < st[i + 1][1] for i in range(99) if st[i][0] == st[i + 1][0]))
class K:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return self.v < o.v
    def __repr__(self): return f'K{self.v}'
print(sorted([K(2), K(1), K(3)]), sorted([1.5, 1, float('inf'), -0.0]), max([K(1), K(2)], key=lambda k: k.v))
