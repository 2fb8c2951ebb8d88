from decimal import Decimal
from fractions import Fraction

for args in [(16, -10), (123,), (), ("3/7",), (" -3/7 ",), ("1.414213 \t\n",), ("-.125",), ("7e-6",), (2.25,), (1.1,), (Decimal("1.1"),), (Fraction(1, 7), 5), (Fraction(1, 7), Fraction(2, 3)), ("1_000/3",), ("1e3",), (True,), ("314",), ("5.",), (0, 5), ("3 / 4",),
             (1, 0), ("1/0",), ("abc",), ("",), ("1__0",), ("1/-2",), ("1e",), (".",), ("1.5/2",), ("nan",), (1j,), (None,), (1.5, 2), ("1", "2"), (float("inf"),), (float("nan"),), (Decimal("nan"),), (1, 2, 3)]:
    try:
        f = Fraction(*args)
        print(args, repr(f), str(f), f.numerator, f.denominator, f.as_integer_ratio(), f.is_integer())
    except Exception as e:
        print(args, type(e).__name__, e)
for f in (lambda: Fraction.from_float(0.3), lambda: Fraction.from_float(3), lambda: Fraction.from_float("1"), lambda: Fraction.from_decimal(Decimal("1.5")), lambda: Fraction.from_decimal(1.5),
          lambda: Fraction("3.1415926535897932").limit_denominator(1000), lambda: Fraction(1, 3).limit_denominator(0), lambda: Fraction(4321, 8765).limit_denominator(100), lambda: Fraction(1, 3).foo):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
