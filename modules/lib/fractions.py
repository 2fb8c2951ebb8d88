"""Fractions: rational numbers of any size, exact."""

import math as _math
import numbers as _numbers
import operator as _operator
import sys as _sys
from decimal import Decimal as _Decimal

__all__ = ['Fraction']

_MODULUS = _sys.hash_info.modulus
_HASH_INF = _sys.hash_info.inf


def _digits(text, i):
    """The end of the digits at text[i:]; single underscores may separate them."""
    while i < len(text):
        if text[i].isdecimal():
            i += 1
        elif text[i] == '_' and i and text[i - 1].isdecimal() and text[i + 1:i + 2].isdecimal():
            i += 1
        else:
            break
    return i


def _space(text, i):
    while i < len(text) and text[i].isspace():
        i += 1
    return i


def _parse(text):
    """Numerator and denominator of a literal such as '-3/4', '1.5' or '2e-3'; None if it is none."""
    i = _space(text, 0)
    negative = text[i:i + 1] == '-'
    if text[i:i + 1] in ('-', '+'):
        i += 1
    end = _digits(text, i)
    if end == i and not (text[i:i + 1] == '.' and text[i + 1:i + 2].isdecimal()):
        return None
    n, d = int(text[i:end] or '0'), 1
    i = end
    slash = _space(text, i)
    start = _space(text, slash + 1)
    if text[slash:slash + 1] == '/' and text[start:start + 1].isdecimal():
        i = _digits(text, start)
        d = int(text[start:i])
    else:
        if text[i:i + 1] == '.':
            start = i + 1
            i = start
            if text[i:i + 1].isdecimal():
                i = _digits(text, i)
                places = text[start:i].replace('_', '')
                d = 10 ** len(places)
                n = n * d + int(places)
        if text[i:i + 1] in ('e', 'E'):
            start = i + 1
            signed = start + (text[start:start + 1] in ('-', '+'))
            if not text[signed:signed + 1].isdecimal():
                return None
            i = _digits(text, signed)
            exponent = int(text[start:i])
            if exponent >= 0:
                n *= 10 ** exponent
            else:
                d *= 10 ** -exponent
    if _space(text, i) != len(text):
        return None
    return -n if negative else n, d


def _scaled(n, d, exponent):
    """n/d as a multiple of 10**exponent, rounded half to even."""
    if exponent >= 0:
        d *= 10 ** exponent
    else:
        n *= 10 ** -exponent
    whole, rest = divmod(n, d)
    if 2 * rest > d or 2 * rest == d and whole & 1:
        whole += 1
    return whole


def _figures(n, d, count):
    """(m, exponent) where m * 10**exponent is n/d to count digits; n >= 0."""
    if n == 0:
        return 0, 1 - count
    top, bottom = str(n), str(d)
    exponent = len(top) - len(bottom) + (bottom <= top) - count
    m = _scaled(n, d, exponent)
    if len(str(m)) > count:
        return m // 10, exponent + 1
    return m, exponent


class _Spec:
    """A format specification taken apart; ok tells whether it is one for fractions."""

    def __init__(self, text):
        self.ok = False
        self.fill, self.align = ' ', None
        i = 0
        if text[1:2] in ('<', '>', '=', '^'):
            self.fill, self.align = text[0], text[1]
            i = 2
        elif text[:1] in ('<', '>', '=', '^'):
            self.align = text[0]
            i = 1

        def one(chars):
            nonlocal i
            if text[i:i + 1] and text[i] in chars:
                i += 1
                return text[i - 1]
            return ''

        def number():
            nonlocal i
            start = i
            if one('0'):
                return '0'
            while one('0123456789'):
                pass
            return text[start:i]

        sign = one('-+ ')
        self.plus = '' if sign == '-' else sign
        self.z = one('z')
        self.alt = one('#')
        self.zero = bool(text[i:i + 1] == '0' and text[i + 1:i + 2] and text[i + 1] in '0123456789' and one('0'))
        self.width = int(number() or '0')
        self.comma = one(',_')
        self.precision = 6
        dotted = one('.')
        if dotted:
            digits = number()
            if not digits:
                return
            self.precision = int(digits)
        self.kind = one('eEfFgG%')
        if i != len(text):
            return
        if self.kind:
            self.ok = not (self.align and self.zero)
        else:
            self.ok = not (self.z or self.zero or dotted)

    def pad(self, sign, body):
        """Sign and body at the width."""
        n = self.width - len(sign) - len(body)
        if n <= 0:
            return sign + body
        match self.align:
            case '<':
                return sign + body + self.fill * n
            case '^':
                return self.fill * (n // 2) + sign + body + self.fill * (n - n // 2)
            case '=':
                return sign + self.fill * n + body
        return self.fill * n + sign + body


def _grouped(digits, mark):
    """Digits in groups of three from the right."""
    first = (len(digits) - 1) % 3 + 1
    return mark.join([digits[:first]] + [digits[i:i + 3] for i in range(first, len(digits), 3)])


def _mixed(exact, general, with_complex=True):
    """The method of an operator and the reflected one, from that of two fractions and that of other numbers."""
    def forward(a, b):
        if isinstance(b, Fraction):
            return exact(a, b)
        if isinstance(b, int):
            return exact(a, Fraction(b))
        if isinstance(b, float):
            return general(float(a), b)
        if with_complex and isinstance(b, complex):
            return general(complex(a), b)
        return NotImplemented

    def reverse(b, a):
        if isinstance(a, _numbers.Rational):
            return exact(Fraction(a), b)
        if isinstance(a, _numbers.Real):
            return general(float(a), float(b))
        if with_complex and isinstance(a, _numbers.Complex):
            return general(complex(a), complex(b))
        return NotImplemented

    forward.__name__ = '__' + general.__name__ + '__'
    reverse.__name__ = '__r' + general.__name__ + '__'
    forward.__doc__ = reverse.__doc__ = exact.__doc__
    return forward, reverse


class Fraction(_numbers.Rational):
    """A rational number, in lowest terms.

    Made from two numbers, numerator and denominator, from an int, a float, a
    Decimal or another rational number, which it equals exactly, or from text:
    '3/4', '-1.25', '1e-3'.
    """

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        """Make the ratio of two rational numbers, or what equals one number."""
        if type(numerator) is int and denominator is None:
            return cls._from_coprime_ints(numerator, 1)
        if denominator is None:
            if isinstance(numerator, _numbers.Rational):
                return cls._from_coprime_ints(numerator.numerator, numerator.denominator)
            if isinstance(numerator, (float, _Decimal)):
                return cls._from_coprime_ints(*numerator.as_integer_ratio())
            if not isinstance(numerator, str):
                raise TypeError('argument should be a string or a Rational instance')
            parsed = _parse(numerator)
            if parsed is None:
                raise ValueError('Invalid literal for Fraction: %r' % numerator)
            numerator, denominator = parsed
        elif type(numerator) is int is type(denominator):
            pass
        elif isinstance(numerator, _numbers.Rational) and isinstance(denominator, _numbers.Rational):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError('both arguments should be Rational instances')
        if denominator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % numerator)
        g = _math.gcd(numerator, denominator)
        if denominator < 0:
            g = -g
        return cls._from_coprime_ints(numerator // g, denominator // g)

    @classmethod
    def from_float(cls, f):
        """The fraction that equals a finite float exactly."""
        if isinstance(f, _numbers.Integral):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('%s.from_float() only takes floats, not %r (%s)' % (cls.__name__, f, type(f).__name__))
        return cls._from_coprime_ints(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        """The fraction that equals a finite Decimal exactly."""
        if isinstance(dec, _numbers.Integral):
            dec = _Decimal(int(dec))
        elif not isinstance(dec, _Decimal):
            raise TypeError('%s.from_decimal() only takes Decimals, not %r (%s)'
                            % (cls.__name__, dec, type(dec).__name__))
        return cls._from_coprime_ints(*dec.as_integer_ratio())

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        self = super(Fraction, cls).__new__(cls)
        self._numerator = numerator
        self._denominator = denominator
        return self

    def is_integer(self):
        """Whether the denominator is 1."""
        return self._denominator == 1

    def as_integer_ratio(self):
        """The pair of numerator and denominator."""
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        """The fraction closest to self among those with no larger denominator.

        >>> Fraction('3.141592653589793').limit_denominator(1000)
        Fraction(355, 113)
        """
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, p1/q1 the last one that fits.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a, rest = divmod(n, d)
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, rest
        # Between the last two lie the semiconvergents; the furthest that fits may be closer.
        k = (max_denominator - q0) // q1
        if 2 * d * (q0 + k * q1) <= self._denominator:
            return Fraction._from_coprime_ints(p1, q1)
        return Fraction._from_coprime_ints(p0 + k * p1, q0 + k * q1)

    @property
    def numerator(a):
        """The numerator, in lowest terms."""
        return a._numerator

    @property
    def denominator(a):
        """The denominator, in lowest terms and positive."""
        return a._denominator

    def __repr__(self):
        return '%s(%s, %s)' % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return '%s/%s' % (self._numerator, self._denominator)

    def __format__(self, format_spec, /):
        """Format as a ratio, or with e, f, g or % as a float is."""
        spec = _Spec(format_spec)
        if not spec.ok:
            raise ValueError(f'Invalid format specifier {format_spec!r} for object of type {type(self).__name__!r}')
        if spec.kind:
            return self._as_float_text(spec)
        body = format(abs(self._numerator), spec.comma)
        if self._denominator > 1 or spec.alt:
            body += '/' + format(self._denominator, spec.comma)
        return spec.pad('-' if self._numerator < 0 else spec.plus, body)

    def _as_float_text(self, spec):
        n, d, kind, precision = abs(self._numerator), self._denominator, spec.kind, spec.precision
        negative = self._numerator < 0
        suffix = ''
        if kind in 'fF%':
            m = _scaled(n, d, -precision - 2 * (kind == '%'))
            if spec.z and not m:
                negative = False
            places = precision
            suffix = '%' if kind == '%' else ''
        else:
            count = precision + 1 if kind in 'eE' else max(precision, 1)
            m, exponent = _figures(n, d, count)
            places = -exponent
            if kind in 'eE' or exponent > 0 or exponent + count <= -4:
                places = count - 1
                suffix = f'{"e" if kind in "eg" else "E"}{exponent + places:+03d}'
        digits = f'{m:0{places + 1}d}'
        whole, part = digits[:len(digits) - places], digits[len(digits) - places:]
        if kind in 'gG' and not spec.alt:
            part = part.rstrip('0')
        if part or spec.alt:
            part = '.' + part
        part += suffix
        sign = '-' if negative else spec.plus
        if spec.zero:
            room = spec.width - len(sign) - len(part)
            whole = whole.zfill(3 * room // 4 + 1 if spec.comma else room)
        if spec.comma:
            whole = _grouped(whole, spec.comma)
        return spec.pad(sign, whole + part)

    def _add(a, b):
        """a + b"""
        da, db = a._denominator, b._denominator
        g = _math.gcd(da, db)
        if g == 1:
            return Fraction._from_coprime_ints(a._numerator * db + b._numerator * da, da * db)
        # The sum has no common factor with the denominators but what g still holds.
        da //= g
        n = a._numerator * (db // g) + b._numerator * da
        h = _math.gcd(n, g)
        return Fraction._from_coprime_ints(n // h, da * (db // h))

    __add__, __radd__ = _mixed(_add, _operator.add)

    def _sub(a, b):
        """a - b"""
        return a._add(-b)

    __sub__, __rsub__ = _mixed(_sub, _operator.sub)

    def _mul(a, b):
        """a * b"""
        g = _math.gcd(a._numerator, b._denominator)
        h = _math.gcd(b._numerator, a._denominator)
        return Fraction._from_coprime_ints((a._numerator // g) * (b._numerator // h),
                                           (b._denominator // g) * (a._denominator // h))

    __mul__, __rmul__ = _mixed(_mul, _operator.mul)

    def _div(a, b):
        """a / b"""
        if b._numerator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % b._denominator)
        g = _math.gcd(a._numerator, b._numerator)
        h = _math.gcd(b._denominator, a._denominator)
        n = (a._numerator // g) * (b._denominator // h)
        d = (b._numerator // g) * (a._denominator // h)
        return Fraction._from_coprime_ints(*((-n, -d) if d < 0 else (n, d)))

    __truediv__, __rtruediv__ = _mixed(_div, _operator.truediv)

    def _floordiv(a, b):
        """a // b"""
        return (a.numerator * b.denominator) // (a.denominator * b.numerator)

    __floordiv__, __rfloordiv__ = _mixed(_floordiv, _operator.floordiv, False)

    def _divmod(a, b):
        """(a // b, a % b)"""
        da, db = a.denominator, b.denominator
        whole, rest = divmod(a.numerator * db, da * b.numerator)
        return whole, Fraction(rest, da * db)

    __divmod__, __rdivmod__ = _mixed(_divmod, divmod, False)

    def _mod(a, b):
        """a % b"""
        da, db = a.denominator, b.denominator
        return Fraction((a.numerator * db) % (b.numerator * da), da * db)

    __mod__, __rmod__ = _mixed(_mod, _operator.mod, False)

    def __pow__(a, b):
        """a ** b: a fraction for a whole exponent, else a float or complex."""
        if isinstance(b, _numbers.Rational):
            if b.denominator != 1:
                return float(a) ** float(b)
            power = b.numerator
            n, d = a._numerator, a._denominator
            if power < 0:
                n, d, power = d, n, -power
                if d == 0:
                    raise ZeroDivisionError('Fraction(%s, 0)' % n ** power)
                if d < 0:
                    n, d = -n, -d
            return Fraction._from_coprime_ints(n ** power, d ** power)
        if isinstance(b, (float, complex)):
            return float(a) ** b
        return NotImplemented

    def __rpow__(b, a):
        """a ** b"""
        whole = b._denominator == 1
        if whole and b._numerator >= 0:
            return a ** b._numerator
        if isinstance(a, _numbers.Rational):
            return Fraction(a.numerator, a.denominator) ** b
        return a ** (b._numerator if whole else float(b))

    def __pos__(a):
        """+a"""
        return Fraction._from_coprime_ints(a._numerator, a._denominator)

    def __neg__(a):
        """-a"""
        return Fraction._from_coprime_ints(-a._numerator, a._denominator)

    def __abs__(a):
        """abs(a)"""
        return Fraction._from_coprime_ints(abs(a._numerator), a._denominator)

    def __int__(a, _index=_operator.index):
        """int(a)"""
        return _index(a.__trunc__())

    def __trunc__(a):
        """math.trunc(a)"""
        if a._numerator < 0:
            return -(-a._numerator // a._denominator)
        return a._numerator // a._denominator

    def __floor__(a):
        """math.floor(a)"""
        return a._numerator // a._denominator

    def __ceil__(a):
        """math.ceil(a)"""
        return -(-a._numerator // a._denominator)

    def __round__(self, ndigits=None):
        """round(self, ndigits), half to even."""
        if ndigits is None:
            return _scaled(self._numerator, self._denominator, 0)
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        """Equal to that of an equal int, float or Decimal."""
        try:
            inverse = pow(self._denominator, -1, _MODULUS)
        except ValueError:
            h = _HASH_INF  # the denominator is a multiple of the modulus
        else:
            h = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            h = -h
        return -2 if h == -1 else h

    def __eq__(a, b):
        """a == b"""
        if type(b) is int:
            return a._numerator == b and a._denominator == 1
        if isinstance(b, _numbers.Rational):
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, _numbers.Complex) and b.imag == 0:
            b = b.real
        if isinstance(b, float):
            return _math.isfinite(b) and a == a.from_float(b)
        return NotImplemented

    def _order(self, other, op):
        if isinstance(other, _numbers.Rational):
            return op(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, float):
            if _math.isfinite(other):
                return op(self, self.from_float(other))
            return op(0.0, other)
        return NotImplemented

    def __lt__(a, b):
        """a < b"""
        return a._order(b, _operator.lt)

    def __gt__(a, b):
        """a > b"""
        return a._order(b, _operator.gt)

    def __le__(a, b):
        """a <= b"""
        return a._order(b, _operator.le)

    def __ge__(a, b):
        """a >= b"""
        return a._order(b, _operator.ge)

    def __bool__(a):
        """a != 0"""
        return bool(a._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        if type(self) == Fraction:
            return self
        return self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
