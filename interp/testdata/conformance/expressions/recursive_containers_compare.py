a = [1]
a.append(a)
print(a == a, a != a)
b = [1]
b.append(b)
try:
    a == b
except RecursionError as e:
    print('RecursionError', e)
d = {}
d['d'] = d
print(d == d, d)
x = [[]]
x[0].append(x)
print(x, str(x), repr((x,)))
s = [1, 2]
s.append(s)
print(s in s, s.index(s), s.count(s))
class L(list):
    pass
l = L([1])
l.append(l)
print(l)
