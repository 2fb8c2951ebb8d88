from decimal import Decimal
from fractions import Fraction
from statistics import *


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args, kwargs, repr(f(*args, **kwargs)))
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__name__, e)


numbers = [2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5]
for data in [1, 2, 3, 4, 4], numbers, [Fraction(3, 7), Fraction(1, 21)], [Decimal("0.5"), Decimal("0.75"), Decimal(1)], [1e30, 1, -1e30], [True, False], [5], []:
    for f in mean, fmean, median, median_low, median_high, median_grouped, mode, multimode, harmonic_mean, quantiles:
        show(f, data)
show(fmean, [85, 92, 83, 91], [0.20, 0.20, 0.30, 0.30])
show(fmean, [1, 2], [0, 0])
show(fmean, [1, 2], [1])
show(harmonic_mean, [40, 60], weights=[5, 30])
show(harmonic_mean, [0, 1])
show(harmonic_mean, [-1, 1])
show(harmonic_mean, ["a"])
show(geometric_mean, [54, 24, 36])
show(geometric_mean, [0, 1])
show(geometric_mean, [-1])
show(mode, "aabbbbccddddeeffffgg")
show(multimode, "aabbbbccddddeeffffgg")
show(quantiles, [105, 129, 87, 86, 111, 111, 89, 81, 108, 92, 110], n=10)
show(quantiles, [1, 2, 3, 4, 5], method="inclusive")
show(quantiles, [1, 2], n=0)
show(quantiles, [1, 2], method="x")
show(mean, ["a"])
show(mean, [float("inf"), 1])
show(median_grouped, ["a"])
