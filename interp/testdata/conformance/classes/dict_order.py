# The order of a class's namespace.
class Empty: pass
class Doc:
    'doc'
    x = 1
    def f(self): self.q = 1
class Slots:
    __slots__ = ('b', 'a')
    x = 1
class Sub(Empty):
    y = 2
class Eq:
    def __eq__(self, other): return True
for c in Empty, Doc, Slots, Sub, Eq, type('X', (), {'a': 1}):
    print(c.__name__, list(c.__dict__))
print(Slots.__dict__['a'], type(Slots.a).__name__, Eq.__hash__)
