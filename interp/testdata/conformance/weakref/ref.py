# Weak references: calls, identity, equality, hashes, callbacks.
import weakref


class C:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return isinstance(other, C) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


def tell(name):
    return lambda r: print('callback', name, r())


o = C(1)
r = weakref.ref(o)
print(r() is o, weakref.ref(o) is r, r.__callback__)
cb = weakref.ref(o, tell('one'))
print(cb is r, cb == r, hash(cb) == hash(o), cb == weakref.ref(C(1)), r == weakref.ref(C(2)))
print(weakref.getweakrefcount(o), weakref.getweakrefs(o) == [r, cb])
cb2 = weakref.ref(o, tell('two'))
other = weakref.ref(C(5), tell('gone at once'))
del o
print(r(), cb(), cb2() is None)
print(r == cb, r != cb, r == r)
fresh = weakref.ref(C(9))
for call in (lambda: hash(fresh), lambda: weakref.ref(), lambda: weakref.ref(1), lambda: r(1), lambda: weakref.ref(C(1), None, 2),
             lambda: r < cb, lambda: weakref.ref([]), lambda: weakref.ref('x'), lambda: weakref.ref(None), lambda: weakref.ref(object())):
    try:
        print(call())
    except TypeError as e:
        print(e)


def local():
    x = C(3)
    rx = weakref.ref(x, tell('rebound'))
    x = None
    print('now', rx())


local()


class Sub(weakref.ref):
    def __init__(self, ob, callback=None, **annotations):
        super().__init__(ob, callback)
        self.__dict__.update(annotations)
        self.calls = 0

    def __call__(self):
        ob = super().__call__()
        if ob is not None:
            self.calls += 1
        return ob


o = C(4)
s = Sub(o, kind='mine')
print(s() is o, s.kind, s.calls, isinstance(s, weakref.ReferenceType), s is weakref.ref(o))
del o
print(s(), s.calls)
