import math
print(math.sqrt(2), math.pi, math.e, math.tau, math.inf, math.nan)
print(math.floor(-1.5), math.ceil(-1.5), math.trunc(-1.5), math.fabs(-2), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4))
print(math.gcd(12, 18), math.gcd(), math.gcd(0, 5), math.gcd(12, 18, 8), math.lcm(4, 6), math.lcm(), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.isqrt(10 ** 40))
print(math.log(math.e), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(0), math.exp(0), math.expm1(0), math.pow(2, 10), math.log(10 ** 400))
print(math.sin(0), math.cos(0), math.atan2(1, 1) == math.pi / 4, math.degrees(math.pi), math.radians(180) == math.pi, math.hypot(3, 4), math.dist((0, 0), (3, 4)))
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1), math.fsum([0.1] * 10), math.prod([1, 2, 3, 4]), math.prod([], start=5), math.sumprod([1, 2], [3, 4]))
print(round(math.cbrt(27), 12), math.exp2(3), math.ulp(1.0), math.nextafter(1, 2), math.remainder(7, 4), math.fma(2, 3, 4))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.log(-1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.sqrt('a'), lambda: math.floor('a'), lambda: math.exp(1000), lambda: math.isqrt(-1), lambda: math.comb(-1, 2), lambda: math.fmod(1, 0), lambda: math.pow(0, -1), lambda: math.acos(2), lambda: math.floor(math.inf), lambda: math.ceil(math.nan), lambda: math.sqrt(), lambda: math.hypot('a'), lambda: math.pi(), lambda: math.log(1, 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
