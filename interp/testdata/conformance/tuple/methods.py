t = (1, 2, 3, 2)
print(t, t[0], t[-1], t[1:3], len(t), t.count(2), t.index(2), t.index(2, 2), t + (4,), t * 2, 2 in t, (), (1,), tuple('ab'), tuple([1]), tuple(x for x in 'xy'), t == (1, 2, 3, 2), t < (1, 3), hash(t) == hash((1, 2, 3, 2)))
a, b, *c = t
print(a, b, c, t[::-1], max(t), sorted(t, reverse=True), list(enumerate(t)), (1, (2, (3,))), ((),), (1, [2])[1].append(3))
m = (1, [2])
m[1].append(3)
print(m)
for f in (lambda: t[10], lambda: t['a'], lambda: t.index(9), lambda: t.append(1), lambda: t + [1], lambda: t * 'a', lambda: t < 5, lambda: hash(([],)), lambda: tuple(5), lambda: t.index(), lambda: t.count(), lambda: t.index(2, 0, 1), lambda: (1, 'a') < (1, 2), lambda: tuple(1, 2), lambda: t.__setitem__(0, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
x = y = (1, 2)
x += (3,)
print(x, y, (1, 2) == (1, 2), (1) == 1, (1,) != 1, 1, 2)
print({(1, 2): 'k', (): 'empty'}[()], repr((1, 'a', None, (2.0,))), str(((1,), [2], {3: 4})), tuple({'k': 1}), (*range(3), 'x'))
