class D(dict):
    def __missing__(self, k):
        print('missing', k)
        return k * 2


d = D(a=1)
print(d['a'], d['zz'], d.get('q'), 'zz' in d, d.pop('x', 0), d.setdefault('s', 5), dict(d))


class Auto(dict):
    def __missing__(self, k):
        self[k] = Auto()
        return self[k]


t = Auto()
t['a']['b']['c'] = 1
print(t)


class DD(dict):
    def __init__(self, f):
        self.f = f

    def __missing__(self, k):
        v = self[k] = self.f()
        return v


c = DD(int)
for ch in 'hello':
    c[ch] += 1
print(c)
g = DD(list)
for w in ['apple', 'avocado', 'bean']:
    g[w[0]].append(w)
print(g)


class Bad(dict):
    def __missing__(self, k):
        raise KeyError(f'no {k}!')


try:
    Bad()['k']
except KeyError as e:
    print(e)
print('{a}{b}'.format_map(D(a='A')), '%(a)s %(q)s' % D(a=1))
class Hint:
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return 'bad'
try:
    list(Hint())
except TypeError as e:
    print(e)
class Hint2(Hint):
    def __length_hint__(self): return -1
try:
    list(Hint2())
except ValueError as e:
    print(e)
class Hint3(Hint):
    def __length_hint__(self): return NotImplemented
print(list(Hint3()))
