a = set(range(0, 300, 2))
b = set(range(0, 300, 3))
print(len(a & b), len(a | b), len(a - b), len(a ^ b), sum(a & b), min(a - b), max(b - a), a.isdisjoint(range(1, 300, 2)), a <= set(range(300)), b < a)
c = a.copy()
for i in range(0, 300, 4):
    c.discard(i)
print(len(c), sorted(c)[:5], a > c, c.issubset(a), a.issuperset(c), c | a == a, (a - c) | c == a)
words = 'the quick brown fox jumps over the lazy dog the end'.split()
seen, dup = set(), []
for w in words:
    (dup.append if w in seen else seen.add)(w)
print(dup, len(seen), sorted(seen)[:3])
print(sorted({(x, y) for x in range(3) for y in range(x)}), {frozenset([1, 2]), frozenset([2, 1])} == {frozenset([1, 2])}, sorted(map(sorted, {frozenset('ab'), frozenset('cd')})))
s = {1, 2, 3}
it = iter(s)
next(it)
s.add(4)
try:
    next(it)
except RuntimeError as e:
    print(e)
print(set('abc') - set('b') == {'a', 'c'}, set() | set(), {*()}, {*[1], *(2,)}, set([1, 2]) == frozenset([1, 2]), {1} == {True}, {1.0, 1} == {1}, len({'a', b'a', 1}))
t = set()
while len(t) < 5:
    t.add(len(t))
print(t, t.pop() in range(5), len(t), not set(), bool({0}), set(range(3)) >= {1}, {1, 2} != {2, 1})
