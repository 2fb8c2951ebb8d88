it = iter([1, 2, 3])
a, b = it, it
print(next(a), next(b), list(a), list(b), next(it, 'gone'))
l = [1, 2]
it = iter(l)
print(list(it))
l.append(3)
print(list(it), next(it, 'stays exhausted'))
it = iter(l)
next(it)
l.insert(0, 'new')
print(list(it))
d = {'a': 1}
it = iter(d)
list(it)
d['b'] = 2
print(list(it), next(it, 'done'))
g = (x for x in range(3))
for x in g:
    if x == 1:
        break
print(list(g), list(g))
z = zip(range(3), 'ab')
print(list(z), list(z))
m = map(str, [1, 2])
print(next(m), list(m), list(m))
e = enumerate('ab')
print(next(e), list(e), list(e))
r = reversed([1, 2, 3])
print(next(r), list(r), list(r))
s = iter('ab')
print(list(s), list(s), iter(s) is s)
f = filter(None, [0, 1, 2])
print(1 in f, list(f))
it = iter(range(5))
print(max(it), max(it, default='empty'), sum(it), sorted(it))
it = iter([3, 1, 2])
x, y, z = it
print(x, y, z, list(it))
pairs = iter(range(6))
print(list(zip(pairs, pairs)), dict(zip(*[iter('k1k2')] * 2)))
def both():
    it = iter('abc')
    for c in it:
        yield c + next(it, '!')
print(list(both()))
