class Int(int):
    def __new__(cls, v, extra=None):
        o = super().__new__(cls, v)
        o.extra = extra
        return o

    def __add__(self, o):
        return Int(int(self) + o, 'sum')

    def __repr__(self):
        return f'Int({int(self)})'


i = Int(5, 'e')
print(i, repr(i), i + 1, (i + 1).extra, i * 2, type(i * 2), i == 5, hash(i) == hash(5), isinstance(i, int), [10, 20, 30, 40, 50, 60][i], i.extra, -i, f'{i:03}', '%d' % i, int(i) is i)


class Str(str):
    def shout(self):
        return self.upper() + '!'

    def __len__(self):
        return 99


s = Str('hey')
print(s, s.shout(), type(s.upper()), len(s), s + 'x', type(s + 'x'), {'hey': 1}[s], s == 'hey', s[0], f'{s:>5}')


class List(list):
    def __init__(self, *a):
        super().__init__(a)
        self.name = 'n'

    def __getitem__(self, i):
        return ('got', super().__getitem__(i))

    def append(self, x):
        super().append(x * 2)


l = List(1, 2)
l.append(5)
print(l, l[0], l[0:2], len(l), list(l), [x for x in l], l + [1], type(l + [1]), l == [1, 2, 10], l.name, sorted(l, reverse=True))


class Dict(dict):
    def __missing__(self, k):
        self[k] = v = f'made {k}'
        return v

    def __setitem__(self, k, v):
        super().__setitem__(k, (v,))


d = Dict(a=1)
print(d['a'], d['b'], d, d.get('c'), 'c' in d, d | {'z': 1}, type(d | {}), dict(d))


class Tup(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)

    @property
    def first(self):
        return self[0]


t = Tup(1, 2)
print(t, t.first, t + (3,), type(t + (3,)), t == (1, 2), hash(t) == hash((1, 2)), {t: 1}[(1, 2)], type(t[:]))


class Set(set): pass
class Float(float): pass
class Fs(frozenset): pass
class By(bytes): pass


print(Set([1]), Set([1]) | {2}, type(Set([1]) | {2}), Float(1.5), Float(2) + 1, Fs([1]), By(b'x'), type(Set([1]).copy()), type(l.copy()), type(d.copy()))
