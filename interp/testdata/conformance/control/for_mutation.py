l = [1, 2, 3, 4]
for x in l:
    if x % 2 == 0:
        l.remove(x)
print(l)
l = [1]
for x in l:
    if x < 5:
        l.append(x + 1)
print(l)
for x in l[:]:
    l.insert(0, x)
print(l)
d = {1: 'a'}
try:
    for k in d:
        d[k + 1] = 'b'
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
try:
    for k in d:
        del d[k]
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
try:
    for k, v in d.items():
        d.pop(k)
        d[k + 10] = v
except RuntimeError as e:
    print(e)
s = {1, 2}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)
d = {1: 1, 2: 2}
for k in d:
    d[k] = 5
print(d)
for i in range(3):
    print(i, end=' ')
    i = 100
print(i)
it = iter([1, 2, 3, 4])
for a in it:
    print(a, next(it))
l = [1, 2, 3]
it = iter(l)
next(it)
l.clear()
print(list(it), list(it))
l.append(5)
print(list(it))
