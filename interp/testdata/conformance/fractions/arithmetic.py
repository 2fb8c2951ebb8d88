from decimal import Decimal
from fractions import Fraction
import math
import operator as op

a = Fraction(7, 3)
for b in Fraction(-2, 5), 3, 0, 1.5, 2j, True, "x", Decimal("0.5"), None:
    for f in op.add, op.sub, op.mul, op.truediv, op.floordiv, op.mod, divmod, op.pow, op.eq, op.lt:
        for x, y in ((a, b), (b, a)):
            try:
                print(f.__name__, x, y, repr(f(x, y)))
            except Exception as e:
                print(f.__name__, x, y, type(e).__name__, e)
print(-a, +a, abs(-a), bool(a), bool(Fraction()), int(a), int(-a), float(a), complex(a), math.floor(-a), math.ceil(a), math.trunc(-a))
print(round(a), round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(355, 113), 2), round(Fraction(12345), -2))
print(hash(Fraction(3)) == hash(3), hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(-1)), hash(Fraction(1, 2**61 - 1)), hash(Fraction(7, 3)))
print(Fraction(0) ** 0, Fraction(2, 3) ** -2, Fraction(-2, 3) ** -3, Fraction(1, 2) ** Fraction(1, 2), 2 ** Fraction(3), 4 ** Fraction(1, 2), 2.0 ** Fraction(-1))
print(sum([Fraction(1, n) for n in range(1, 20)]), sorted([Fraction(1, 2), 0.3, 1, Fraction(-1, 3)]), Fraction(1, 2) == 0.5, 0.1 == Fraction(1, 10), Fraction(1, 3) < float("inf"), Fraction(1, 3) == float("nan"))
try:
    Fraction(0) ** -1
except ZeroDivisionError as e:
    print(e)
