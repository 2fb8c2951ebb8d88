class Seq:
    def __init__(self, *items):
        self.items = list(items)

    def __len__(self):
        return len(self.items)

    def __getitem__(self, i):
        print('getitem', i)
        return self.items[i]

    def __setitem__(self, i, v):
        print('setitem', i, v)
        self.items[i] = v

    def __delitem__(self, i):
        print('delitem', i)
        del self.items[i]

    def __contains__(self, x):
        print('contains', x)
        return x in self.items

    def __reversed__(self):
        return reversed(self.items)


s = Seq(1, 2, 3)
print(len(s), s[0], s[-1], s[0:2], 2 in s, 9 not in s, list(reversed(s)), bool(s), bool(Seq()))
s[0] = 'x'
s[1:] = [5]
del s[0]
s[0] += 1
print(s.items, list(s))


class NoContains:
    def __iter__(self):
        print('iterating')
        return iter([1, 2])


class OnlyGet:
    def __getitem__(self, i):
        if i >= 3:
            raise IndexError
        return i * i


print(2 in NoContains(), 5 in NoContains(), 4 in OnlyGet(), 5 in OnlyGet(), list(OnlyGet()))


class NoneContains:
    __contains__ = None

    def __iter__(self):
        return iter([])


class Empty: pass


for f in (lambda: 1 in NoneContains(), lambda: 1 in Empty(), lambda: len(Empty()), lambda: Empty()[0], lambda: iter(Empty()), lambda: reversed(Empty()), lambda: list(Empty())):
    try:
        f()
    except TypeError as e:
        print(e)
try:
    Empty()[0] = 1
except TypeError as e:
    print(e)
try:
    del Empty()[0]
except TypeError as e:
    print(e)


class Matrix:
    def __init__(self): self.d = {}
    def __getitem__(self, k): return self.d.get(k, 0)
    def __setitem__(self, k, v): self.d[k] = v


m = Matrix()
m[1, 2] = 5
m[1, 2] += 1
m[..., 1:2] = 'odd'
print(m[1, 2], m[0, 0], m.d)
