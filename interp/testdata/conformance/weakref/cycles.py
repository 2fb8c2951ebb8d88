# References to members of cycles last until a collection; callbacks and __del__ run once.
import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print('del', self.name)


a, b = Node('a'), Node('b')
a.other, b.other = b, a
ra = weakref.ref(a, lambda r: print('callback a', r()))
rb = weakref.ref(b, lambda r: print('callback b', r()))
inner = weakref.ref(a, lambda r: print('not called'))
a.keeps = inner
del a, b, inner
print(ra() is not None, rb().name)
gc.collect()
print(ra(), rb())


class Phoenix:
    def __del__(self):
        global back
        back = self


p = Phoenix()
r = weakref.ref(p, lambda r: print('really gone'))
del p
print(r() is back)
del back
print(r())


class C:
    pass


refs = [weakref.ref(C)]
del C
print(refs[0]() is not None)
gc.collect()
print(refs[0]())
