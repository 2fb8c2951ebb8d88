import gc
print(gc.get_referents([1, 2]), gc.get_referents((1, 'a')), gc.get_referents({'a': [1]}), gc.get_referents({(1,): 2}))
class C:
    __slots__ = ('a', 'b')
class D: pass
c = C(); c.a = [1]; c.b = 'x'
print([x for x in gc.get_referents(c) if x is not C])
d = D(); d.x = [2]
print([x for x in gc.get_referents(d) if x is not D])
print(C in gc.get_referents(c))
def f(a=[3]):
    return d
def outer():
    v = ['cell']
    def inner(): return v
    return inner
i = outer()
print(f.__defaults__ in gc.get_referents(f), globals() in gc.get_referents(f))
x = ['target']
y = [x]; z = (x,); w = {'k': x}; e = D(); e.attr = x
refs = gc.get_referrers(x)
print(y in refs, z in refs, w in refs, globals() in refs, len(refs))
print([type(r).__name__ for r in refs if r is not globals()])
print(len(gc.get_referrers(object())))
s = 'some text' + str(1)
t = [s]
r = gc.get_referrers(s)
print(t in r, globals() in r)
print(gc.get_referents(), gc.get_referrers())
print(gc.get_referents(5, 'a', None))
m = [].append
print(gc.get_referents(m))
bm = d.__init__
st = {1, (2, 3)}
print(sorted(map(str, gc.get_referents(st))))
fs = frozenset([(4,)])
print(gc.get_referents(fs))
it = iter([1, 2])
print(gc.get_referents(it))
import types
mod = types.ModuleType('m')
print(mod.__dict__ in gc.get_referents(mod))
class E(list): pass
el = E([[9]]); el.z = 1
print([v for v in gc.get_referents(el) if v is not E])
ex = ValueError(1)
print(gc.get_referents(ex))
def gen():
    q = [7]
    yield q
g = gen(); next(g)
print([7] in gc.get_referents(g))
print(gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked(()), gc.is_tracked((1,)), gc.is_tracked('a'), gc.is_tracked(d), gc.is_tracked(D))
p = property(f)
print(f in gc.get_referents(p))
me = e.__repr__
print([type(v).__name__ for v in gc.get_referents(me)])
cm = classmethod(f); print(f in gc.get_referents(cm))
