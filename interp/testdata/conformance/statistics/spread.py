from decimal import Decimal
from fractions import Fraction
from statistics import *


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args, kwargs, repr(f(*args, **kwargs)))
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__name__, e)


for data in [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5], [1, 2, 3, 4], [Decimal("27.5"), Decimal("30.25"), Decimal("30.25")], [Fraction(1, 6), Fraction(1, 2), Fraction(5, 3)], [10**20, 10**20 + 1], [3], []:
    for f in variance, stdev, pvariance, pstdev:
        show(f, data)
show(variance, [1, 2, 3], 2)
show(pvariance, [1, 2, 3], mu=2.5)
show(stdev, [float("inf"), 1])
show(variance, [float("nan"), 1])
