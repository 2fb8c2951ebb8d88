a = list(range(10))
print(a[2:5], a[:3], a[7:], a[:], a[::2], a[1::3], a[::-1], a[5:2:-1], a[-3:], a[:-3])
print(a[100:], a[:100], a[-100:2], a[5:2], a[2:5:-1], a[::100], a[::-100], a[8:-20:-3])
print(a[None:None:None], a[True:4], a[slice(1, 4)], a[slice(None, None, -2)])
print((1, 2, 3)[1:], 'hello'[1:4], 'hello'[::-1], b'hello'[-2:], range(10)[2:8:2], range(10)[::-1])


class Idx:
    def __index__(self):
        return 3


print(a[Idx()], a[Idx():], a[:Idx()], a[::Idx()])
t = (1, 2)
s = 'abc'
b = b'ab'
for bad in (lambda: a['1'], lambda: a[1.0], lambda: a['a':], lambda: a[::0], lambda: a[1, 2], lambda: s['a'],
            lambda: t[None], lambda: a[10], lambda: a[-11], lambda: 'abc'[3], lambda: ()[0], lambda: b'a'[1],
            lambda: range(3)[3], lambda: range(3)['x'], lambda: a[10 ** 30], lambda: b['c']):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
