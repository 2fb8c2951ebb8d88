s = {3, 1, 2}
print(s, len(s), 1 in s, {1, 1, 2}, set(), set([1]), {i % 3 for i in range(9)}, set(range(5)), type({}), type({1}))
s.add(5)
s.add(5)
s.update([7, 8], {9})
s.discard(100)
s.remove(5)
print(s, s.pop() in {1, 2, 3, 7, 8, 9}, len(s))
a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, b - a, a ^ b, a.union(b, [9]), a.intersection(b, [3]), a.difference(b), a.symmetric_difference(b), a.union(), a.intersection())
print(a <= b, {2} <= a, {2} < a, a < a, a <= a, a >= {1}, a > {1}, a.issubset([1, 2, 3, 4]), a.issuperset([1]), a.isdisjoint({9}), a == {3, 2, 1}, a != b, a == frozenset(a), a == [1, 2, 3])
c = a.copy()
c |= {10}
c &= {1, 2, 10}
c -= {1}
c ^= {2, 3}
print(c, a, c.clear(), c, bool(c))
a.intersection_update([1, 2])
a.difference_update([1], [5])
a.symmetric_difference_update({2, 6})
print(a)
f = frozenset([1, 2, 2])
print(f, f | {3}, type(f | {3}), type({3} | f), f & {1}, hash(f) == hash(frozenset([2, 1])), {f: 'key'}[frozenset([1, 2])], f.union([5]), frozenset(), frozenset() == set(), {frozenset([1])})
for g in (lambda: {1}.remove(5), lambda: set().pop(), lambda: {[]}, lambda: {1}.add([]), lambda: {1} | [2], lambda: {1} + {2}, lambda: f.add(1), lambda: f[0], lambda: hash({1}), lambda: set(5), lambda: {1} < 5, lambda: {1}.foo, lambda: {1}.union(5), lambda: {1}.add(), lambda: set(1, 2), lambda: {{1}}, lambda: {1} & 'a', lambda: {1}.discard([]), lambda: {1}.remove('x'), lambda: frozenset([[]]), lambda: [1] in {1}):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
print({frozenset([1])} == {frozenset([1])}, {1} in {frozenset([1])}, {1, 2}.__contains__(1), sorted('hello world'.split()), set('aaa'), {True, 1, 1.0}, {0, False, 0.0, ''} - {''})
