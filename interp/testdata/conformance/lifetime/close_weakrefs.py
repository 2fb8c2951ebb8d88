import weakref, gc
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def cb(n): return lambda r: print('cb', n, r())
a = A('a'); b = A('b'); c = A('c')
ra = weakref.ref(a, cb('a'))
rb = weakref.ref(b, cb('b'))
c.self = c
rc = weakref.ref(c, cb('c'))
fin = weakref.finalize(b, print, 'finalize b')
d = A('d')
l = [A('l1'), A('l2')]
print('end')
