import copy
from collections import OrderedDict, defaultdict, deque, Counter, namedtuple, ChainMap
import types


class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x})'
    def __eq__(self, o): return self.x == o.x


class Slots:
    __slots__ = ('a', 'b')


class Both(Slots):
    pass


class L(list): pass
class D(dict): pass
class S(set): pass
class T(tuple): pass
class I(int): pass
class F(frozenset): pass


p = P([1, 2])
q, r = copy.copy(p), copy.deepcopy(p)
print(q, q is p, q.x is p.x, r, r.x is p.x)
s = Slots()
s.a = [1]
t = copy.copy(s)
print(t.a is s.a, hasattr(t, 'b'), copy.deepcopy(s).a is s.a)
b = Both()
b.a, b.c = [1], [2]
c = copy.deepcopy(b)
print(c.a, c.c, c.a is b.a, c.__dict__)
l = L([1, [2]])
l.note = 'n'
m = copy.copy(l)
print(type(m).__name__, m, m.note, m[1] is l[1], copy.deepcopy(l)[1] is l[1])
for o in (D(a=[1]), S([1]), T(([1], 2)), I(5), F([1]), OrderedDict(a=[1]), defaultdict(list, a=[1]), deque([[1]], 3), Counter('aab'), range(3), slice(1, 2), bytearray(b'x'), (1, 2), [1, (2, [3])], {1: {2: [3]}}, frozenset([1]), None, 'x', 1.5, ..., NotImplemented, len, P, ChainMap({'a': [1]}), types.SimpleNamespace(a=[1]), ValueError('x', [1])):
    x, y = copy.copy(o), copy.deepcopy(o)
    print(type(x).__name__, x is o, y is o, repr(x) == repr(o) == repr(y), type(y) is type(o))
a = [1]
a.append(a)
z = copy.deepcopy(a)
print(z, z[1] is z, z is a)
d = {}
d['self'] = d
e = copy.deepcopy(d)
print(e['self'] is e)
tup = ([],)
tup[0].append(tup)
u = copy.deepcopy(tup)
print(u[0][0] is u)
shared = [1]
v = copy.deepcopy([shared, shared])
print(v[0] is v[1])
bm = copy.deepcopy(P([1]).__repr__)
print(bm())


class Own:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep ' + type(memo).__name__
    def __replace__(self, **kw): return kw


print(copy.copy(Own()), copy.deepcopy(Own()), copy.deepcopy([Own()]), copy.replace(Own(), a=1))
print(copy.replace(namedtuple('N', 'a b')(1, 2), b=5), copy.replace(types.SimpleNamespace(a=1), a=2, b=3))


class State:
    def __getstate__(self): return {'saved': 1}
    def __setstate__(self, s): self.got = s


print(copy.copy(State()).__dict__)


class NewArgs(str):
    def __new__(cls, a, b): return super().__new__(cls, a + b)
    def __getnewargs__(self): return (str(self), '!')


print(copy.copy(NewArgs('x', 'y')))
for bad in (lambda: copy.copy(x for x in ()), lambda: copy.deepcopy([x for x in (iter(int, 1), )] and (y for y in ())), lambda: copy.replace(5)):
    try:
        bad()
    except TypeError as e:
        print(e)


class Reduce:
    def __reduce__(self): return list, ([1, 2],)


class Atom:
    def __reduce__(self): return 'Atom'


atom = Atom()
print(copy.copy(Reduce()), copy.deepcopy(Reduce()), copy.copy(atom) is atom, copy.Error.__mro__[1])
