from statistics import *


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args, kwargs, repr(f(*args, **kwargs)))
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__name__, e)


x = [1, 2, 3, 4, 5, 6, 7, 8, 9]
y = [1, 2, 3, 1, 2, 3, 1, 2, 3]
for f in covariance, correlation, linear_regression:
    for a, b in (x, y), (x, x[::-1]), ([1], [1]), ([1, 2], [1]), ([1, 1], [1, 2]):
        show(f, a, b)
show(correlation, x, y, method="ranked")
show(correlation, x, y, method="other")
show(linear_regression, x, [2 * v for v in x], proportional=True)
slope, intercept = linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5])
print(round(slope, 9), round(intercept, 6))
