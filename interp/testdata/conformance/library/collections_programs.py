from collections import *
import collections

# deque
d = deque('abc', maxlen=5)
d.append('d')
d.extend('ef')
d.appendleft('z')
d.extendleft([1, 2])
print(d, len(d), d[0], d[-1], 'a' in d, d.maxlen)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.count('a'), d.index('b') if 'b' in d else None)
d = deque(range(10))
d.rotate(4)
print(d, list(reversed(d)))
d.reverse()
del d[3]
d[0] = 'x'
d.insert(2, 'y')
d.insert(-1, 'w')
d.remove(8)
print(d, d.pop(), d.popleft(), d == deque(d), d.copy() is d)
for k in (0, 1, 7, -7, 100, -100, 3):
    e = deque(range(8))
    e.rotate(k)
    print(list(e), end=' ')
print()
q = deque()
total = 0
for i in range(1000):
    q.append(i)
    if i % 3 == 0:
        total += q.popleft()
print(len(q), total, q[0], q[-1], q[len(q) // 2])
q += [1, 2]
q *= 2
print(len(q), (q + deque([3]))[-1], (deque([1, 2], 3) * 2), deque([1]) + deque([2], 1))
it = iter(deque([1, 2, 3]))
print(next(it), it.__length_hint__(), list(it))
try:
    d = deque([1, 2, 3])
    for x in d:
        d.append(x)
except RuntimeError as e:
    print(e)
d = deque()
d.append(d)
print(d, deque([1, 2]) < deque([1, 3]), deque([1]) >= deque(), deque([1]) != [1])
match deque([1, 2, 3]):
    case [a, *rest]:
        print('matched', a, rest)


class D(deque):
    def __repr__(self): return 'D' + super().__repr__()


print(D([1, 2], 3), type(D([1]).copy()), D('ab') == deque('ab'), deque([3, 1, 2]).index(2, 1), sorted(deque([3, 1, 2])))
d = deque([1, 2])
d.extend(d)
d.extendleft(d)
d.clear()
print(d)

# defaultdict
dd = defaultdict(list)
for k, v in [('a', 1), ('b', 2), ('a', 3)]:
    dd[k].append(v)
print(dd, dd['zz'], 'zz' in dd, dd.get('q'), dd.default_factory, dict(dd))
n = defaultdict(lambda: defaultdict(int))
n['x']['y'] += 1
print(n['x'], dict(n['x']), defaultdict(int, {'a': 1}) == {'a': 1})
dd = defaultdict(int)
dd['self'] = dd
print(dd)
dd.default_factory = None
try:
    dd['missing']
except KeyError as e:
    print('KeyError', e)

# Counter
c = Counter('mississippi')
print(c, c.most_common(2), c.most_common(), c['q'], sum(c.values()), c.total(), sorted(c.elements()))
c.update('miss')
c.subtract({'i': 10})
print(c, +c, -c, c & Counter('ms'), c | Counter('zz'), c - Counter('s'), c + Counter('q'))
c += Counter('x')
c -= Counter('s')
print(c, list(c), c.copy() == c, Counter(a=1) < Counter(a=2), Counter(a=1, b=1) >= Counter(a=1))
del c['nothing']
c['new'] += 5
print(c['new'], Counter([1, 1, 2, 3, 3, 3]).most_common(1), Counter({'a': 2}).items(), Counter(x=3)['x'])
words = 'the quick the lazy the dog quick'.split()
print(Counter(words).most_common(2), Counter(len(w) for w in words))

# OrderedDict
o = OrderedDict([('a', 1), ('b', 2), ('c', 3)])
o.move_to_end('a')
print(o, list(o), list(reversed(o)))
o.move_to_end('c', last=False)
print(o, o.popitem(), o.popitem(last=False), o, o.pop('zz', 'none'), o.setdefault('n', 5), o == {'b': 2, 'n': 5})
o['b'] = 9
o |= {'z': 1}
print(o, o | {'y': 2}, OrderedDict.fromkeys('ab', 0), o.copy() == o, OrderedDict(o) is o, bool(OrderedDict()))
o.update(k=1)
del o['b']
print(o, len(o), 'k' in o, dict(o))


class LRU(OrderedDict):
    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            del self[next(iter(self))]


lru = LRU(2)
lru['a'] = 1
lru['b'] = 2
lru['a']
lru['c'] = 3
print(list(lru))

# namedtuple
Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], p._fields, p._replace(x=5), p._asdict(), Point._make([3, 4]), p == (1, 2), hash(p) == hash((1, 2)))
x, y = p
print(x + y, Point.__doc__, Point.__name__, Point.__module__, Point.x, isinstance(p, tuple), len(p), max(p))
E2 = namedtuple('E2', 'a b c', defaults=[10, 20])
print(E2(1), E2(1, 2), E2._field_defaults, E2.__new__.__defaults__, namedtuple('R', 'a class a _b', rename=True)._fields)


class P3(namedtuple('Base', ['x', 'y', 'z'])):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x ** 2 + self.y ** 2 + self.z ** 2) ** 0.5


print(P3(1, 2, 2).norm, P3(1, 2, 3), repr(namedtuple('Empty', '')()))
match p:
    case Point(a, b):
        print('point', a, b)
for f in (lambda: Point(1), lambda: Point(1, 2, 3), lambda: Point(x=1, z=2), lambda: p._replace(q=1), lambda: Point._make([1]), lambda: setattr(p, 'x', 1), lambda: setattr(p, 'q', 1), lambda: p.q):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

# ChainMap
m = ChainMap({'a': 1}, {'a': 2, 'b': 3})
print(m, m['a'], m['b'], sorted(m), len(m), 'b' in m, m.get('zz', 0), dict(m), m.parents, m.new_child({'c': 4}))
m['b'] = 9
del m['a']
print(m.maps, m['a'], list(m.items()), m | {'q': 1})
try:
    del m['a']
except KeyError as e:
    print(e)
try:
    m['nope']
except KeyError as e:
    print(e)


# The classes to derive from
class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


u = Upper(a=1)
u['b'] = 2
u.update(c=3)
print(u, u.data, 'A' in u, len(u), u == {'A': 1, 'B': 2, 'C': 3}, u.pop('A'), u | {'z': 1}, u.copy(), list(u.items()))


class Loud(UserList):
    def append(self, item):
        super().append(str(item) + '!')


l = Loud([1])
l.append(2)
l += [3]
print(l, l[0], l[1:], type(l[1:]).__name__, l + [4], l * 2, 3 in l, len(l), l == [1, '2!', 3], l.index(3), sorted(UserList([2, 1])))
s = UserString('Hello')
print(s, s.upper(), s + '!', s * 2, s[1:3], type(s[0]).__name__, s == 'Hello', 'ell' in s, s.replace('l', 'L'), s.split('l'), len(s), s.startswith('He'), s.find('l'), f'{s}', s < 'Z', s.join(['a', 'b']))
