class A:
    pass
a = A(); h = hash(a); a.x = 1; a.y = 2
assert hash(a) == h and vars(a) == {'x': 1, 'y': 2}, vars(a)
assert hash(a) == h; i = id(a); del a.x; assert id(a) == i and a.__dict__ == {'y': 2} and hash(a) == h
b = A(); b.__dict__['q'] = 3; hb = hash(b); assert b.q == 3 and hash(b) == hb and dir(b)[-1] == 'q'
class B(A): pass
hb = hash(b); b.__class__ = B; assert hash(b) == hb and b.q == 3; hash(a); a.__class__ = B; assert hash(a) == h
c = A(); c.x = 5; hc = hash(c); c.__class__ = B; assert hash(c) == hc and c.x == 5 and vars(c) == {'x': 5} and c.__getstate__() == {'x': 5}, c.__getstate__()
class S:
    __slots__ = ('p',)
s = S(); hs = hash(s); s.p = 1; assert hash(s) == hs and s.p == 1
class L(list): __hash__ = object.__hash__
l = L([1]); hl = hash(l); l.append(2); assert hash(l) == hl and l == [1, 2]; l.z = 1; assert l.z == 1 and hash(l) == hl and vars(l) == {'z': 1}
d = {A(): i for i in range(100)}
assert all(d[k] == i for i, k in enumerate(d))
for k in d: k.w = 1; k.v = 2
assert all(d[k] == i for i, k in enumerate(d)) and all(k.w + k.v == 3 for k in d)
o = object(); assert hash(o) == hash(o) and id(o) == id(o) and o in {o}
x = A(); x.a = x.b = x.c = x.d = 1; hx = hash(x); x.e = 2; assert hash(x) == hx and x.e == 2 and list(vars(x)) == list('abcde')
print('ok')
