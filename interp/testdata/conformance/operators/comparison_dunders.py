class N:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f'N({self.v})'

    def __lt__(self, o):
        print('lt', self, o)
        return self.v < o.v if isinstance(o, N) else NotImplemented

    def __eq__(self, o):
        print('eq', self, o)
        return self.v == o.v if isinstance(o, N) else NotImplemented


a, b = N(1), N(2)
print(a < b, a > b, a == b, a != b, a == 5, 5 == a, a != 5)
for f in (lambda: a <= b, lambda: a < 5, lambda: 5 > a, lambda: hash(a), lambda: {a}):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(min(b, a))
print(max([a, b]))
print(b in [a, b], [a, b].index(b), [a] == [a], a is a)


class Sub(N):
    def __gt__(self, o):
        print('Sub.gt')
        return 'reflected first'

    def __eq__(self, o):
        print('Sub.eq')
        return 'sub eq'


print(a < Sub(5), a == Sub(1), Sub(1) == a)


class Ne:
    def __ne__(self, o):
        return 'ne only'


print(Ne() != 1, Ne() == 1)


class Rich:
    def __lt__(self, o): return ['not', 'a', 'bool']
    def __le__(self, o): return 'le'
    def __gt__(self, o): return None
    def __ge__(self, o): return 0
    def __eq__(self, o): return ''
    def __ne__(self, o): return 1.5


r = Rich()
print(r < 1, r <= 1, r > 1, r >= 1, r == 1, r != 1, 1 < r, 1 <= r, 1 == r, not r == 1, r in [r], 5 in [r])
