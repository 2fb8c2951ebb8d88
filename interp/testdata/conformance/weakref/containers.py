# WeakValueDictionary, WeakKeyDictionary and WeakSet lose what is gone.
import weakref


class C:
    def __init__(self, n):
        self.n = n

    def __repr__(self):
        return f'C({self.n})'


d = weakref.WeakValueDictionary()
a = d['a'] = C(1)
d['b'] = C(2)
b = d.setdefault('c', C(3))
print(sorted(d.items(), key=str), len(d), 'b' in d, d.get('b', 'none'))
d.update(x=a)
print(sorted(d), list(d.values()), d.pop('x'), d.pop('x', 'left out'))
del a
print(dict(d))
try:
    d['a']
except KeyError as e:
    print('KeyError', e)
del b
print(len(d), list(d))
k = weakref.WeakKeyDictionary()
x, y = C(4), C(5)
k[x], k[y] = 'four', 'five'
print(list(k.items()), x in k, 4 in k, len(k))
for key in k:
    if key is x:
        del x
        break
del key
print(list(k.values()), [r() for r in k.keyrefs()])
del k[y]
print(len(k))
try:
    k[3] = 1
except TypeError as e:
    print(e)
s = weakref.WeakSet([y])
z = C(6)
s.add(z)
print(len(s), z in s, 1 in s, sorted(c.n for c in s))
print(sorted(c.n for c in s | {C(7)}), sorted(c.n for c in s - {z}), s == {y, z}, s >= weakref.WeakSet([z]))
del z
print(list(s), s.pop(), len(s))
try:
    s.pop()
except KeyError as e:
    print('KeyError', e)
