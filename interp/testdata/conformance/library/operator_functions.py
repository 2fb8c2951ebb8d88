from operator import *
import operator

print(add(1, 2), sub(5, 3), mul('a', 3), truediv(7, 2), floordiv(7, 2), mod(7, 3), pow(2, 10), matmul.__name__)
print(and_(6, 3), or_(6, 3), xor(6, 3), lshift(1, 4), rshift(256, 4), invert(5), inv(5), neg(-3), pos(3), abs(-7))
print(lt(1, 2), le(2, 2), eq(1, 1.0), ne(1, 2), ge(1, 2), gt(3, 2), not_([]), truth([0]), is_(None, None), is_not(1, 2))
print(contains([1, 2], 2), countOf('abca', 'a'), indexOf('abc', 'c'), concat('a', 'b'), getitem({'x': 1}, 'x'), index(True))
l = [1, 2, 3]
setitem(l, 0, 'z')
delitem(l, 1)
m = iadd(l, [4])
print(l, m is l, iconcat(l, [5]), imul([1], 2), ior({1}, {2}), isub(5, 2), ipow(2, 3), length_hint(iter(l)), length_hint(5, 9))


class P:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def shift(self, dx, *, dy=0):
        return P(self.x + dx, self.y + dy)

    def __repr__(self):
        return f'P({self.x}, {self.y})'


ps = [P(3, P(1, 0)), P(1, P(2, 0)), P(2, P(0, 0))]
print(sorted(ps, key=attrgetter('x')), sorted(ps, key=attrgetter('y.x')), attrgetter('x', 'y.x')(ps[0]))
print(sorted([('b', 2), ('a', 3)], key=itemgetter(1)), itemgetter(1, 0)('ab'), itemgetter(slice(1, None))([1, 2, 3]))
print(methodcaller('shift', 1, dy=5)(P(0, 0)), methodcaller('upper')('x'), list(map(methodcaller('split', ','), ['a,b', 'c'])))
print(itemgetter('a', 'b'), attrgetter('x', 'y.z'), methodcaller('f', 1, k='v'))
print(call(dict, [(1, 2)], a=3), operator.__add__(1, 2), operator.__getitem__ is getitem)
for f in (lambda: attrgetter('zz')(P(1, 2)), lambda: itemgetter(5)([1]), lambda: add(1, None), lambda: concat(1, 2), lambda: indexOf([], 1), lambda: neg('x')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
