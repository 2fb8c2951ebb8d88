print({5, 3, 1, 4, 2}, {10, 2, 30}, set(range(20)), {0}, {7, 6, 5, 4, 3, 2, 1, 0}, {15, 3, 8}, {i * 2 for i in range(10)})
s = set()
for i in (9, 4, 7, 1):
    s.add(i)
print(s, list(s), sorted(s), sum(s), max(s))
s.discard(4)
s.add(4)
print(s, s - {1}, s | {0}, {3, 1} ^ {1, 2})
print({1, 2, 3} & {3, 2}, frozenset({3, 1, 2}), [x for x in {2, 1}], tuple({3, 1}), {2: 'a', 1: 'b'}.keys() | {0})
