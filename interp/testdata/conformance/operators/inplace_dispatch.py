class A:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(('iadd', o)); return self
    def __isub__(self, o): return 'replaced'
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return 'mul'
    def __iand__(self, o): return NotImplemented


a = A()
orig = a
a += 1
a += 'x'
print(a.log, a is orig)
a -= 1
print(a)
a = A()
a *= 2
print(a)
a = A()
try:
    a &= 1
except TypeError as e:
    print(e)
try:
    a |= 1
except TypeError as e:
    print(e)
try:
    a **= 2
except TypeError as e:
    print(e)
class P:
    def __ipow__(self, o): return f'ipow {o}'
p = P()
p **= 3
print(p)


class Holder:
    def __init__(self): self.l = []

    @property
    def ro(self): return self.l


h = Holder()
h.l += [1]
print(h.l)
try:
    h.ro += [2]
except AttributeError as e:
    print(e)
print(h.l)
d = {'x': [1]}
d['x'] += [2]
d['x'] *= 2
print(d)
x = [1, 2]
y = x
x += x
print(x, y is x)
def f(l=[]):
    l += [len(l)]
    return l
print(f(), f())
s = 'ab'
t = s
s += 'c'
print(s, t)
fs = frozenset([1])
gs = fs
fs |= {2}
print(sorted(fs), gs, fs is gs)
