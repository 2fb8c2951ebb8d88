a, b = 1, 2
(c, d) = [3, 4]
[e, f] = 'xy'
g, = [5]
(h,), i = [[6], 7]
print(a, b, c, d, e, f, g, h, i)
a, b = b, a
print(a, b)
*x, y = range(4)
print(x, y)
x, *y = 'a'
print(x, y)
first, *mid, last = [1, 2, 3, 4, 5]
print(first, mid, last)
*z, = (1, 2)
print(z)
[*q] = {1: 'a', 2: 'b'}
print(q)
(p, [r, *s]), t = (1, [2, 3, 4]), 5
print(p, r, s, t)
for k, (l, *m) in [(1, (2, 3)), (4, [5])]:
    print(k, l, m)
() = []
[] = ()
print('empty ok')
a = b = c = [0]
a.append(1)
print(b, c is a)
i, lst = 1, [0, 0]
i, lst[i] = 0, 'set'
print(i, lst)
