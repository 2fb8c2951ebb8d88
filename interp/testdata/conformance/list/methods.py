l = [1, 2, 3]
print(l.append(4), l, l.extend('ab'), l, l.insert(0, 'first'), l.insert(-1, 'x'), l.insert(100, 'end'), l)
print(l.pop(), l.pop(0), l.pop(-2), l, l.remove('a'), l, l.index(3), l.count(2), l.reverse(), l, l.copy() is l, l.copy() == l)
l.clear()
print(l, [1, 2, 1].index(1, 1), [1, 2, 1].index(1, -1), [3, 1].sort(), [[]] * 3, [0] * 3, [1] + [2], [1, 2] * 2, [] * 5, [1] * -1)
m = [[0] * 2] * 2
m[0][0] = 1
print(m)
n = [[0] * 2 for _ in range(2)]
n[0][0] = 1
print(n)
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop('a'), lambda: [].remove(1), lambda: [].index(1), lambda: [1, 2].index(2, 0, 1), lambda: [].append(), lambda: [].append(1, 2), lambda: [].insert(1), lambda: [].insert('a', 1), lambda: [].extend(5), lambda: [] + 5, lambda: [1] * 1.5, lambda: [].foo, lambda: [1, 2][2], lambda: [].sort(5), lambda: [].index(), lambda: [].copy(1), lambda: [].extend(), lambda: [].count(), lambda: [1].remove(2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
l = [1, 2, 3]
l.extend(l)
l.extend({'k': 1})
l.extend(range(2))
l.extend(x for x in [9])
l += (7,)
l[len(l):] = [8]
print(l, len(l), 9 in l, l[-3:], l == list(l), l != [], l > [1], l < [2])
print([1, 2, 3] == [1, 2, 3], [1, 2] < [1, 2, 0], [[1], [2]] > [[1], [1]], [] == (), list() == [])
a = b = [1]
a += [2]
print(b)
a = a + [3]
print(b, a)
del a[:]
print(a, bool(a), repr([]), str([1, 'a', None, [2.0]]))
