import copy
import numbers
from fractions import Fraction


class Part(Fraction):
    pass


p = Part(1, 3)
print(repr(p), repr(p + 1), type(p * p), repr(Part.from_float(0.5)), p == Fraction(1, 3), hash(p) == hash(Fraction(1, 3)))
print(copy.copy(p) is p, repr(copy.deepcopy(p)), copy.copy(Fraction(1)) == 1, p.__reduce__())
for c in numbers.Number, numbers.Complex, numbers.Real, numbers.Rational, numbers.Integral:
    print(c.__name__, [isinstance(x, c) for x in (1, True, 1.5, 1j, Fraction(1), "1")], len(c.__abstractmethods__))
try:
    numbers.Integral()
except TypeError as e:
    print(e)
try:
    Fraction(1).numerator = 3
except AttributeError as e:
    print(e)
