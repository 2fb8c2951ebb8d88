"""Averages, spread, and relations of numbers.

Averages: mean, fmean, geometric_mean, harmonic_mean, median and its kin, mode,
multimode, quantiles. Spread: variance, stdev, pvariance, pstdev. Relations of
two lists: covariance, correlation, linear_regression. Distributions:
NormalDist, kde, kde_random.

Sums are exact, of ints, floats, Fractions and Decimals, and only the result is
rounded to the type of the data.
"""

import math as _math
import numbers as _numbers
import random as _random
from bisect import bisect_left as _bisect_left, bisect_right as _bisect_right
from collections import Counter as _Counter, namedtuple as _namedtuple
from decimal import Decimal as _Decimal
from fractions import Fraction as _Fraction
from math import erf as _erf, exp as _exp, fabs as _fabs, fsum as _fsum, log as _log, pi as _pi, sqrt as _sqrt
from math import sumprod as _sumprod

__all__ = [
    'NormalDist', 'StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean',
    'harmonic_mean', 'kde', 'kde_random', 'linear_regression', 'mean', 'median', 'median_grouped',
    'median_high', 'median_low', 'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev',
    'variance',
]

_SQRT2 = _sqrt(2.0)


class StatisticsError(ValueError):
    """The data cannot have the figure that was asked for."""


# Exact sums.

def _ratio(x):
    """x as numerator and denominator; (x, None) for an infinity or a NaN."""
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _common(T, S):
    """The type of a result that comes of data of types T and S."""
    if T is S or S is int or S is bool:
        return T
    if T is int:
        return S
    if issubclass(S, T):
        return S
    if issubclass(T, S):
        return T
    if issubclass(T, int):
        return S
    if issubclass(S, int):
        return T
    if issubclass(T, _Fraction) and issubclass(S, float):
        return S
    if issubclass(T, float) and issubclass(S, _Fraction):
        return T
    raise TypeError("don't know how to coerce %s and %s" % (T.__name__, S.__name__))


def _common_of(types):
    T = int
    for S in types:
        T = _common(T, S)
    return T


class _Sums:
    """The sum of numbers and, if asked for, of their squares, by denominator."""

    def __init__(self, data, squares=False):
        self.types = types = set()
        self.count = 0
        self.sums = sums = {}
        self.squares = squared = {}
        n = 0
        for x in data:
            types.add(type(x))
            top, bottom = _ratio(x)
            n += 1
            sums[bottom] = sums.get(bottom, 0) + top
            if squares:
                squared[bottom] = squared.get(bottom, 0) + top * top
        self.count = n

    def type(self):
        return _common_of(self.types)

    def total(self):
        if None in self.sums:
            return self.sums[None]
        return sum(_Fraction(n, d) for d, n in self.sums.items())

    def total_squares(self):
        return sum(_Fraction(n, d * d) for d, n in self.squares.items())


def _squares(data, center):
    """Type of the data, their sum of squared differences from the mean or center, the mean, their number."""
    if center is not None:
        s = _Sums((d := x - center) * d for x in data)
        return s.type(), s.total(), center, s.count
    s = _Sums(data, True)
    n = s.count
    if not n:
        total = mean = _Fraction(0)
    elif None in s.sums:
        total = mean = s.sums[None]
    else:
        sum_x = s.total()
        total = (n * s.total_squares() - sum_x * sum_x) / n
        mean = sum_x / n
    return s.type(), total, mean, n


def _as(value, T):
    """An exact result as a number of type T."""
    if type(value) is T:
        return value
    if issubclass(T, int) and value.denominator != 1:
        T = float
    try:
        return T(value)
    except TypeError:
        if issubclass(T, _Decimal):
            return T(value.numerator) / T(value.denominator)
        raise


def _root(n, m):
    """The float next to the square root of n / m."""
    # 109 bits of it, the last one set if there is more, leave the rounding to one division.
    shift = (n.bit_length() - m.bit_length() - 109) // 2
    if shift >= 0:
        m <<= 2 * shift
    else:
        n <<= -2 * shift
    root = _math.isqrt(n // m)
    root |= root * root * m != n
    return (root << shift) / 1 if shift >= 0 else root / (1 << -shift)


def _decimal_root(n, m):
    """The Decimal next to the square root of n / m."""
    if n <= 0:
        if not n:
            return _Decimal('0.0')
        n, m = -n, -m
    root = (_Decimal(n) / _Decimal(m)).sqrt()
    a, b = root.as_integer_ratio()
    # The division was rounded: look whether a neighbour is closer, by the point half way.
    up = root.next_plus()
    c, d = up.as_integer_ratio()
    if 4 * n * (b * d) ** 2 > m * (b * c + d * a) ** 2:
        return up
    down = root.next_minus()
    c, d = down.as_integer_ratio()
    if 4 * n * (b * d) ** 2 < m * (b * c + d * a) ** 2:
        return down
    return root


def _root_as(value, T):
    root = _decimal_root if issubclass(T, _Decimal) else _root
    return root(value.numerator, value.denominator)


def _no_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


# Averages.

def mean(data):
    """The arithmetic mean: the sum divided by the number.

    >>> mean([1, 2, 3, 4, 4])
    2.8
    """
    s = _Sums(data)
    T = s.type()
    if s.count < 1:
        raise StatisticsError('mean requires at least one data point')
    return _as(s.total() / s.count, T)


def fmean(data, weights=None):
    """The arithmetic mean of numbers as floats, perhaps with weights.

    >>> fmean([3.5, 4.0, 5.25])
    4.25
    """
    if weights is None:
        try:
            n = len(data)
        except TypeError:
            data = list(data)
            n = len(data)
        total = _fsum(data)
        if not n:
            raise StatisticsError('fmean requires at least one data point')
        return total / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    try:
        total = _sumprod(data, weights)
    except ValueError:
        raise StatisticsError('data and weights must be the same length')
    weight = _fsum(weights)
    if not weight:
        raise StatisticsError('sum of weights must be non-zero')
    return total / weight


def geometric_mean(data):
    """The n-th root of the product of n numbers, which are not negative.

    >>> round(geometric_mean([54, 24, 36]), 1)
    36.0
    """
    n = 0
    zero = False

    def logs():
        nonlocal n, zero
        for x in data:
            n += 1
            if x > 0.0 or _math.isnan(x):
                yield _log(x)
            elif x == 0.0:
                zero = True
            else:
                raise StatisticsError('No negative inputs allowed', x)

    total = _fsum(logs())
    if not n:
        raise StatisticsError('Must have a non-empty dataset')
    if _math.isnan(total):
        return _math.nan
    if zero:
        return _math.nan if total == _math.inf else 0.0
    return _exp(total / n)


def harmonic_mean(data, weights=None):
    """The reciprocal of the mean of reciprocals, perhaps with weights.

    >>> harmonic_mean([40, 60])
    48.0
    """
    if iter(data) is data:
        data = list(data)
    message = 'harmonic mean does not support negative values'
    n = len(data)
    if n < 1:
        raise StatisticsError('harmonic_mean requires at least one data point')
    if n == 1 and weights is None:
        x = data[0]
        if not isinstance(x, (_numbers.Real, _Decimal)):
            raise TypeError('unsupported type')
        if x < 0:
            raise StatisticsError(message)
        return x
    if weights is None:
        weights = [1] * n
        weight = n
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError('Number of weights does not match data size')
        weight = _Sums(_no_negative(weights, message)).total()
    try:
        s = _Sums(w / x if w else 0 for w, x in zip(weights, _no_negative(data, message)))
    except ZeroDivisionError:
        return 0
    T, total = s.type(), s.total()
    if total <= 0:
        raise StatisticsError('Weighted sum must be positive')
    return _as(weight / total, T)


def _in_order(data):
    data = sorted(data)
    if not data:
        raise StatisticsError('no median for empty data')
    return data


def median(data):
    """The middle of the data in order; of an even number the mean of the two in the middle.

    >>> median([1, 3, 5, 7])
    4.0
    """
    data = _in_order(data)
    half, odd = divmod(len(data), 2)
    if odd:
        return data[half]
    return (data[half - 1] + data[half]) / 2


def median_low(data):
    """The middle of the data in order; of an even number the smaller of the two in the middle."""
    data = _in_order(data)
    return data[(len(data) - 1) // 2]


def median_high(data):
    """The middle of the data in order; of an even number the larger of the two in the middle."""
    data = _in_order(data)
    return data[len(data) // 2]


def median_grouped(data, interval=1.0):
    """The median of data that stand for intervals around them, found by interpolation.

    >>> median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5])
    3.7
    """
    data = _in_order(data)
    n = len(data)
    x = data[n // 2]
    below = _bisect_left(data, x)
    equal = _bisect_right(data, x, lo=below) - below
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    return x - interval / 2.0 + interval * (n / 2 - below) / equal


def mode(data):
    """What occurs most often, the first such one."""
    pairs = _Counter(iter(data)).most_common(1)
    if not pairs:
        raise StatisticsError('no mode for empty data')
    return pairs[0][0]


def multimode(data):
    """A list of what occurs most often."""
    counts = _Counter(iter(data))
    most = max(counts.values(), default=0)
    return [x for x, n in counts.items() if n == most]


def quantiles(data, *, n=4, method='exclusive'):
    """The n - 1 values that cut the data into n parts alike.

    For method 'inclusive' the data contain the extremes of what they stand for.
    """
    if n < 1:
        raise StatisticsError('n must be at least 1')
    data = sorted(data)
    size = len(data)
    if size < 2:
        if size == 1:
            return data * (n - 1)
        raise StatisticsError('must have at least one data point')
    if method not in ('inclusive', 'exclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    result = []
    for i in range(1, n):
        if method == 'inclusive':
            j, part = divmod(i * (size - 1), n)
        else:
            j = min(max(i * (size + 1) // n, 1), size - 1)
            part = i * (size + 1) - j * n
            j -= 1
        result.append((data[j] * (n - part) + data[j + 1] * part) / n)
    return result


# Spread.

def variance(data, xbar=None):
    """The variance of what the data are a sample of; xbar is their mean, if it is known.

    >>> variance([2.75, 1.75, 1.25, 0.25, 0.5, 1.25, 3.5])
    1.3720238095238095
    """
    T, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('variance requires at least two data points')
    return _as(total / (n - 1), T)


def pvariance(data, mu=None):
    """The variance of the data; mu is their mean, if it is known."""
    T, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pvariance requires at least one data point')
    return _as(total / n, T)


def stdev(data, xbar=None):
    """The square root of variance()."""
    T, total, _, n = _squares(data, xbar)
    if n < 2:
        raise StatisticsError('stdev requires at least two data points')
    return _root_as(total / (n - 1), T)


def pstdev(data, mu=None):
    """The square root of pvariance()."""
    T, total, _, n = _squares(data, mu)
    if n < 1:
        raise StatisticsError('pstdev requires at least one data point')
    return _root_as(total / n, T)


# Relations.

def _pairs(x, y, what):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f'{what} requires that both inputs have same number of data points')
    if n < 2:
        raise StatisticsError(f'{what} requires at least two data points')
    return n


def _centered(x, n):
    mean = _fsum(x) / n
    return mean, [xi - mean for xi in x]


def covariance(x, y, /):
    """How two lists vary together, as a sample."""
    n = _pairs(x, y, 'covariance')
    return _sumprod(_centered(x, n)[1], _centered(y, n)[1]) / (n - 1)


def _ranks(data, start):
    """The rank of each item; equal ones share the mean of theirs."""
    places = sorted(range(len(data)), key=data.__getitem__)
    ranks = [0] * len(data)
    i = 0
    while i < len(places):
        j = i + 1
        while j < len(places) and data[places[j]] == data[places[i]]:
            j += 1
        for k in places[i:j]:
            ranks[k] = start - 1 + i + (j - i + 1) / 2
        i = j
    return ranks


def _root_of_product(x, y):
    """sqrt(x * y), more exactly and without overflow or underflow."""
    root = _sqrt(x * y)
    if not _math.isfinite(root):
        if _math.isinf(root) and not _math.isinf(x) and not _math.isinf(y):
            scale = 2.0 ** -512
            return _root_of_product(scale * x, scale * y) / scale
        return root
    if not root:
        if x and y:
            scale = 2.0 ** 537
            return _root_of_product(scale * x, scale * y) / scale
        return root
    return root + _sumprod((x, root), (y, -root)) / (2.0 * root)


def correlation(x, y, /, *, method='linear'):
    """Pearson's correlation coefficient, or for method 'ranked' Spearman's.

    >>> correlation([1, 2, 3, 4], [1, 2, 3, 4])
    1.0
    """
    n = _pairs(x, y, 'correlation')
    if method not in {'linear', 'ranked'}:
        raise ValueError(f'Unknown method: {method!r}')
    if method == 'ranked':
        x, y = _ranks(list(x), (n - 1) / -2), _ranks(list(y), (n - 1) / -2)
    else:
        x, y = _centered(x, n)[1], _centered(y, n)[1]
    xy, xx, yy = _sumprod(x, y), _sumprod(x, x), _sumprod(y, y)
    try:
        return xy / _root_of_product(xx, yy)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = _namedtuple('LinearRegression', ('slope', 'intercept'))


def linear_regression(x, y, /, *, proportional=False):
    """Slope and intercept of the straight line that fits best, by least squares.

    A proportional line passes through the origin.
    """
    n = _pairs(x, y, 'linear regression')
    if not proportional:
        xbar, x = _centered(x, n)
        ybar, y = _centered(y, n)
    xy, xx = _sumprod(x, y) + 0.0, _sumprod(x, x)
    try:
        slope = xy / xx
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# The normal distribution.

def _polynomial(r, *coefficients):
    value = coefficients[0]
    for c in coefficients[1:]:
        value = value * r + c
    return value


def _inverse_normal(p, mu, sigma):
    """The inverse of the cumulative distribution function: Wichura's algorithm AS241."""
    q = p - 0.5
    if _fabs(q) <= 0.425:
        r = 0.180625 - q * q
        x = _polynomial(r, 2.5090809287301226727e+3, 3.3430575583588128105e+4, 6.7265770927008700853e+4,
                        4.5921953931549871457e+4, 1.3731693765509461125e+4, 1.9715909503065514427e+3,
                        1.3314166789178437745e+2, 3.3871328727963666080e+0) * q
        x /= _polynomial(r, 5.2264952788528545610e+3, 2.8729085735721942674e+4, 3.9307895800092710610e+4,
                         2.1213794301586595867e+4, 5.3941960214247511077e+3, 6.8718700749205790830e+2,
                         4.2313330701600911252e+1, 1.0)
        return mu + x * sigma
    r = _sqrt(-_log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r -= 1.6
        x = _polynomial(r, 7.74545014278341407640e-4, 2.27238449892691845833e-2, 2.41780725177450611770e-1,
                        1.27045825245236838258e+0, 3.64784832476320460504e+0, 5.76949722146069140550e+0,
                        4.63033784615654529590e+0, 1.42343711074968357734e+0)
        x /= _polynomial(r, 1.05075007164441684324e-9, 5.47593808499534494600e-4, 1.51986665636164571966e-2,
                         1.48103976427480074590e-1, 6.89767334985100004550e-1, 1.67638483018380384940e+0,
                         2.05319162663775882187e+0, 1.0)
    else:
        r -= 5.0
        x = _polynomial(r, 2.01033439929228813265e-7, 2.71155556874348757815e-5, 1.24266094738807843860e-3,
                        2.65321895265761230930e-2, 2.96560571828504891230e-1, 1.78482653991729133580e+0,
                        5.46378491116411436990e+0, 6.65790464350110377720e+0)
        x /= _polynomial(r, 2.04426310338993978564e-15, 1.42151175831644588870e-7, 1.84631831751005468180e-5,
                         7.86869131145613259100e-4, 1.48753612908506148525e-2, 1.36929880922735805310e-1,
                         5.99832206555887937690e-1, 1.0)
    if q < 0.0:
        x = -x
    return mu + x * sigma


class NormalDist:
    """The normal distribution of mean mu and standard deviation sigma.

    Adding, subtracting, multiplying and dividing by a constant shifts and
    scales it; adding another one adds independent variables.
    """

    __slots__ = {
        '_mu': 'Arithmetic mean of a normal distribution',
        '_sigma': 'Standard deviation of a normal distribution',
    }

    def __init__(self, mu=0.0, sigma=1.0):
        """A distribution with mean mu and standard deviation sigma."""
        if sigma < 0.0:
            raise StatisticsError('sigma must be non-negative')
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        """The distribution with the mean and the standard deviation of data."""
        T, total, mean, n = _squares(data, None)
        if n < 2:
            raise StatisticsError('stdev requires at least two data points')
        value = total / (n - 1)
        try:
            return cls(float(mean), _root(value.numerator, value.denominator))
        except AttributeError:  # an infinity or a NaN
            return cls(float(mean), float(mean) / float(total))

    def samples(self, n, *, seed=None):
        """A list of n random numbers of the distribution."""
        random = _random.random if seed is None else _random.Random(seed).random
        return [_inverse_normal(random(), self._mu, self._sigma) for _ in range(n)]

    def _need_sigma(self, name):
        if not self._sigma:
            raise StatisticsError(f'{name}() not defined when sigma is zero')

    def pdf(self, x):
        """The probability density at x."""
        variance = self._sigma * self._sigma
        if not variance:
            raise StatisticsError('pdf() not defined when sigma is zero')
        d = x - self._mu
        return _exp(d * d / (-2.0 * variance)) / _sqrt(_math.tau * variance)

    def cdf(self, x):
        """The probability of x or less."""
        self._need_sigma('cdf')
        return 0.5 * (1.0 + _erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        """The x for which cdf(x) is p."""
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError('p must be in the range 0.0 < p < 1.0')
        return _inverse_normal(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        """The n - 1 values that cut the distribution into n parts of equal probability."""
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        """How much of the area below the densities two distributions share, from 0.0 to 1.0."""
        if not isinstance(other, NormalDist):
            raise TypeError('Expected another NormalDist instance')
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        var_a, var_b = a.variance, b.variance
        if not var_a or not var_b:
            raise StatisticsError('overlap() not defined when sigma is zero')
        more = var_b - var_a
        apart = _fabs(b._mu - a._mu)
        if not more:
            return 1.0 - _erf(apart / (2.0 * a._sigma * _SQRT2))
        # The densities cross at two points.
        middle = a._mu * var_b - b._mu * var_a
        width = a._sigma * b._sigma * _sqrt(apart * apart + more * _log(var_b / var_a))
        x1, x2 = (middle + width) / more, (middle - width) / more
        return 1.0 - (_fabs(b.cdf(x1) - a.cdf(x1)) + _fabs(b.cdf(x2) - a.cdf(x2)))

    def zscore(self, x):
        """How many standard deviations x is above the mean."""
        if not self._sigma:
            raise StatisticsError('zscore() not defined when sigma is zero')
        return (x - self._mu) / self._sigma

    @property
    def mean(self):
        """The arithmetic mean."""
        return self._mu

    @property
    def median(self):
        """The median."""
        return self._mu

    @property
    def mode(self):
        """The mode."""
        return self._mu

    @property
    def stdev(self):
        """The standard deviation."""
        return self._sigma

    @property
    def variance(self):
        """The square of the standard deviation."""
        return self._sigma * self._sigma

    def __add__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu + x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu + x2, x1._sigma)

    def __sub__(x1, x2):
        if isinstance(x2, NormalDist):
            return NormalDist(x1._mu - x2._mu, _math.hypot(x1._sigma, x2._sigma))
        return NormalDist(x1._mu - x2, x1._sigma)

    def __mul__(x1, x2):
        return NormalDist(x1._mu * x2, x1._sigma * _fabs(x2))

    def __truediv__(x1, x2):
        return NormalDist(x1._mu / x2, x1._sigma / _fabs(x2))

    def __pos__(x1):
        return NormalDist(x1._mu, x1._sigma)

    def __neg__(x1):
        return NormalDist(-x1._mu, x1._sigma)

    __radd__ = __add__

    def __rsub__(x1, x2):
        return -(x1 - x2)

    __rmul__ = __mul__

    def __eq__(x1, x2):
        if not isinstance(x2, NormalDist):
            return NotImplemented
        return x1._mu == x2._mu and x1._sigma == x2._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f'{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})'

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state


# Density estimation.

def _solver(guess, f, slope):
    """The inverse of f by Newton's method."""
    def inverse(y):
        x = guess(y)
        while abs(diff := f(x) - y) > 1e-12:
            x -= diff / slope(x)
        return x
    return inverse


def _power_guess(exponent, wave=False):
    def guess(p):
        sign, p = (1.0, p) if p <= 1/2 else (-1.0, 1.0 - p)
        x = (2.0 * p) ** exponent - 1.0
        if wave and p >= 0.004:
            x += 0.026818732 * _math.sin(7.101753784 * p + 2.73230839482953)
        return x * sign
    return guess


def _quartic(t):
    return 15/16 * (1.0 - t * t) ** 2


def _quartic_cdf(t):
    return 3/16 * t**5 - 5/8 * t**3 + 15/16 * t + 1/2


def _triweight(t):
    return 35/32 * (1.0 - t * t) ** 3


def _triweight_cdf(t):
    return 35/32 * (-1/7 * t**7 + 3/5 * t**5 - t**3 + t) + 1/2


# For each kernel its density, the integral of that, the inverse of the integral, and whether it ends at -1 and 1.
_KERNELS = {
    'normal': (lambda t: _exp(-1/2 * t * t) / _sqrt(2 * _pi), lambda t: 1/2 * (1.0 + _erf(t / _SQRT2)),
               lambda p: NormalDist().inv_cdf(p), False),
    'logistic': (lambda t: 1/2 / (1.0 + _math.cosh(t)), lambda t: 1.0 - 1.0 / (_exp(t) + 1.0),
                 lambda p: _log(p / (1 - p)), False),
    'sigmoid': (lambda t: 1 / _pi / _math.cosh(t), lambda t: 2 / _pi * _math.atan(_exp(t)),
                lambda p: _log(_math.tan(p * _pi/2)), False),
    'rectangular': (lambda t: 1/2, lambda t: 1/2 * t + 1/2, lambda p: 2*p - 1, True),
    'triangular': (lambda t: 1.0 - abs(t), lambda t: t*t * (1/2 if t < 0.0 else -1/2) + t + 1/2,
                   lambda p: _sqrt(2*p) - 1 if p < 1/2 else 1 - _sqrt(2 - 2*p), True),
    'parabolic': (lambda t: 3/4 * (1.0 - t * t), lambda t: -1/4 * t**3 + 3/4 * t + 1/2,
                  lambda p: 2 * _math.cos((_math.acos(2*p - 1) + _pi) / 3), True),
    'quartic': (_quartic, _quartic_cdf, _solver(_power_guess(0.4258865685331, True), _quartic_cdf, _quartic), True),
    'triweight': (_triweight, _triweight_cdf, _solver(_power_guess(0.3400218741872791), _triweight_cdf, _triweight), True),
    'cosine': (lambda t: _pi / 4 * _math.cos(_pi / 2 * t), lambda t: 1/2 * _math.sin(_pi / 2 * t) + 1/2,
               lambda p: 2 * _math.asin(2*p - 1) / _pi, True),
}
for _alias, _kernel in ('gauss', 'normal'), ('uniform', 'rectangular'), ('epanechnikov', 'parabolic'), ('biweight', 'quartic'):
    _KERNELS[_alias] = _KERNELS[_kernel]
del _alias, _kernel


def _kernel_of(data, h, kernel):
    if not len(data):
        raise StatisticsError('Empty data sequence')
    if not isinstance(data[0], (int, float)):
        raise TypeError('Data sequence must contain ints or floats')
    if h <= 0.0:
        raise StatisticsError(f'Bandwidth h must be positive, not h={h!r}')
    if kernel not in _KERNELS:
        raise StatisticsError(f'Unknown kernel name: {kernel!r}')
    return _KERNELS[kernel]


def kde(data, h, kernel='normal', *, cumulative=False):
    """A function that estimates the probability density of what data are a sample of.

    h is the width of the kernel that smooths them. With cumulative=True the
    function gives the probability of x or less.
    """
    density, integral, _, bounded = _kernel_of(data, h, kernel)
    sample = sorted(data)

    def near(x):
        """The data within reach of x, and how many lie below."""
        nonlocal sample
        if not bounded:
            return data, 0
        if len(sample) != len(data):
            sample = sorted(data)
        i = _bisect_left(sample, x - h)
        return sample[i:_bisect_right(sample, x + h)], i

    def pdf(x):
        return sum(density((x - xi) / h) for xi in near(x)[0]) / (len(data) * h)

    def cdf(x):
        inside, below = near(x)
        return sum((integral((x - xi) / h) for xi in inside), below) / len(data)

    if cumulative:
        cdf.__doc__ = f'CDF estimate with h={h!r} and kernel={kernel!r}'
        return cdf
    pdf.__doc__ = f'PDF estimate with h={h!r} and kernel={kernel!r}'
    return pdf


def kde_random(data, h, kernel='normal', *, seed=None):
    """A function that gives random numbers of the density that kde() estimates."""
    inverse = _kernel_of(data, h, kernel)[2]
    rng = _random.Random(seed)

    def rand():
        return rng.choice(data) + h * inverse(rng.random())

    rand.__doc__ = f'Random KDE selection with h={h!r} and kernel={kernel!r}'
    return rand
