for i in range(3):
    pass
print(i)
for i, (a, *b) in [(1, 'xyz'), (2, 'w')]:
    pass
print(i, a, b)
for x in []:
    pass
try:
    x
except NameError as e:
    print(e)
l = [1, 2, 3]
for l[0] in l:
    print(l)
class O: pass
for O.attr in 'ab': pass
print(O.attr)
d = {}
for d['k'], d['j'] in [(1, 2), (3, 4)]: pass
print(d)
i = 'kept'
[i for i in range(5)]
print(i)
for i in range(2):
    for i in 'ab':
        pass
    print(i)
def f():
    for n in range(3):
        def g(): return n
        yield g
print([g() for g in f()], [g() for g in list(f())])
k = 10
for k in range(k):
    if k == 2:
        break
print(k)
n = 5
while (n := n - 1) > 2:
    pass
print(n)
for v in (it := iter([1, 2, 3, 4])):
    if v == 2:
        next(it)
    print(v, end=' ')
print()
for a, b in zip(range(2), 'xy'): print(a, b)
for (a), [b] in [(1, [2])]: print(a, b)
for _ in range(2): _ = 'changed'
print(_)
