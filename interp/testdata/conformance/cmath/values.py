import cmath


def near(z):
    return complex(round(z.real, 12), round(z.imag, 12))


for z in 1 + 2j, -1.5 + 0.5j, 0.25 - 3j, -2 - 2j, 3, -0.75, 2j:
    print(z, *[near(getattr(cmath, f)(z)) for f in "acos acosh asin asinh atan atanh cos cosh exp log log10 sin sinh sqrt tan tanh".split()])
    print(round(cmath.phase(z), 12), [round(x, 12) for x in cmath.polar(z)], near(cmath.rect(*cmath.polar(z))), near(cmath.log(z, 2)))
print(cmath.sqrt(-1), cmath.sqrt(-4), cmath.sqrt(4), cmath.exp(0), cmath.log(1), cmath.sqrt(complex(-1, -0.0)))
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.nan, cmath.infj, cmath.nanj)
print(cmath.isclose(1 + 1j, 1 + 1.0000000001j), cmath.isclose(1, 2), cmath.isclose(1, 1.1, rel_tol=0.2), cmath.isclose(0, 1e-9, abs_tol=1e-8), cmath.isclose(cmath.inf, cmath.inf))


class Number:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return complex(self.value)


class Real:
    def __float__(self):
        return 4.0


print(cmath.sqrt(Number(-4)), cmath.sqrt(Real()), cmath.sqrt(True))
