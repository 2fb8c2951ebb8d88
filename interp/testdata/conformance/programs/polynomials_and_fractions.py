def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


class Fraction:
    __slots__ = ('n', 'd')

    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f'Fraction({n}, 0)')
        g = gcd(n, d) * (-1 if d < 0 else 1)
        self.n, self.d = n // g, d // g

    def _of(x):
        return x if isinstance(x, Fraction) else Fraction(x) if isinstance(x, int) else None

    def _op(f):
        def forward(a, b):
            b = Fraction._of(b)
            return NotImplemented if b is None else f(a, b)

        def reverse(a, b):
            b = Fraction._of(b)
            return NotImplemented if b is None else f(b, a)
        return forward, reverse

    __add__, __radd__ = _op(lambda a, b: Fraction(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _op(lambda a, b: Fraction(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _op(lambda a, b: Fraction(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _op(lambda a, b: Fraction(a.n * b.d, a.d * b.n))
    __lt__, __gt__ = _op(lambda a, b: a.n * b.d < b.n * a.d)
    __eq__, _ = _op(lambda a, b: (a.n, a.d) == (b.n, b.d))

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __pow__(self, k):
        return Fraction(self.n ** k, self.d ** k) if k >= 0 else Fraction(self.d ** -k, self.n ** -k)

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f'{self.n}/{self.d}' if self.d != 1 else str(self.n)


F = Fraction
h, t = F(1, 2), F(1, 3)
print(h + t, h - t, h * t, h / t, 1 - h, 2 * t, 1 / t, h ** 3, h ** -2, float(t), h < t, t < h, h == F(2, 4), h != t, F(4, 2) == 2, F(-1, -2), F(1, -3))
print(sum([F(1, n) for n in range(1, 11)], F(0)), sorted([h, t, F(3, 4), 0, 1]), max(h, t), {F(2, 2): 'one'}[1], len({F(1, 2), F(2, 4)}))
for f in (lambda: h + 0.5, lambda: F(1, 0), lambda: h / 0, lambda: 'x' * h, lambda: h < 'a', lambda: h.x, lambda: setattr(h, 'z', 1), lambda: int(h)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
