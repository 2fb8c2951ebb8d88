x = [1, 2, 3]
x[0] += 10
x[-1] *= 2
x[1:2] += [9]
print(x)
d = {'a': {'b': [1]}}
d['a']['b'] += [2]
d['a']['b'][0] -= 5
d.setdefault('n', 0)
d['n'] |= 7
print(d)


class O:
    c = 0

    def __init__(self): self.l = []


o = O()
o.c += 1
o.l += [1]
O.c += 10
print(o.c, O.c, o.l, O().c)
s = 'a'
s += 'b' * 2
s *= 2
print(s)
n = 2
n **= 10; n //= 3; n %= 100; n <<= 2; n >>= 1; n &= 0xff; n |= 1; n ^= 3
print(n)
f = 1
f /= 4
f += 1
f -= .25
f *= f
print(f)
t = (1,)
t += 2, 3
t *= 2
print(t)
b = b'a'
b += b'b'
b *= 2
print(b)
a = c = {1, 2}
a -= {1}
a |= {5}
a &= {2, 5}
a ^= {5, 6}
print(c == {2, 6})
i = 0
l = [0, 0]
def idx():
    global i
    i += 1
    return i - 1
l[idx()] += 5
l[idx()] += 6
print(l, i)
try:
    undefined += 1
except NameError as e:
    print(e)
try:
    o.missing += 1
except AttributeError as e:
    print(e)
try:
    d['zz'] += 1
except KeyError as e:
    print(e)
x = y = 5
x += 1
print(x, y)
