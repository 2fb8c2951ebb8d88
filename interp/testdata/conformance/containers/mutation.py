# Code that changes a container while the container is at work.
l = [1, 2, 3]
for x in l:
    if len(l) < 6:
        l.append(x * 10)
print(l)
for x in l:
    l.remove(x)
print(l)


def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class E:
    """Equal to nothing; empties the container when asked."""
    def __init__(self, act): self.act = act
    def __hash__(self): return 1
    def __eq__(self, other):
        self.act()
        return False
    def __lt__(self, other):
        self.act()
        return False
    def __repr__(self):
        self.act()
        return 'E'


l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: l.index(3))
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: l.count(3))
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: l.remove(3))
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: 3 in l)
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: l == [1, 2, 3])
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: l < [1, 2, 3])
l = []
l += [E(l.clear), E(l.clear), 3]
attempt(lambda: repr(l))
d = {}
d.update({1: E(d.clear), 2: 3})
attempt(lambda: repr(d))
d = {}
d.update({1: E(d.clear), 2: 3})
attempt(lambda: d == {1: 1, 2: 3})
s = set()
s.add(E(s.clear))
attempt(lambda: E(s.clear) in s)
s.add(E(s.clear))
attempt(lambda: s == {E(s.clear)})
s = {1, 2, 3}
attempt(lambda: [s.add(x + 10) for x in s])
s = {1, 2, 3}
attempt(lambda: [s.discard(x) for x in s])
d = {1: 1, 2: 2}
attempt(lambda: [d.setdefault(x + 10) for x in d])
d = {1: 1, 2: 2}
attempt(lambda: [d.pop(x) for x in d.items()])
attempt(lambda: [d.pop(x) for x in d.keys()])
d = {1: 1, 2: 2}
attempt(lambda: [d.clear() for x in d.values()])
d = {0: 0}


def renew():
    for k in d:
        del d[k]
        d[k] = 1


attempt(renew)
d = {1: 1, 2: 2}
for k in d:
    d[k] = 5
print(d)
it = iter([1, 2, 3])
print(next(it), it.__length_hint__(), list(it), list(it))
it = iter({1: 2})
print(it.__length_hint__(), list(it), it.__length_hint__())

# Containers that contain themselves.
l = [1]
l.append(l)
d = {1: l}
d[2] = d
l.append((l, d))
print(l, d)
print(d.values(), d.items())
t = ([],)
t[0].append(t)
print(t)
attempt(lambda: l == l)
a, b = [], []
a.append(b)
b.append(a)
attempt(lambda: a == b)
attempt(lambda: hash(t))
