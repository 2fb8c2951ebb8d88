print((2.5).is_integer(), (2.0).is_integer(), (0.75).as_integer_ratio(), (-0.1).as_integer_ratio(), (2.5).hex(), float.fromhex('0x1.4p+1'), float.fromhex('inf'), (1e300).hex(), (0.0).hex(), (-0.0).hex(), (5e-324).hex(), (2.5).real, (2.5).imag, (2.5).conjugate(), float('nan').hex())
print((2.5).__add__(1), (2.5).__radd__(1), (2.5).__floordiv__(1), (2.5).__round__(), (2.675).__round__(2), (2.5).__trunc__(), (2.5).__int__(), (2.5).__floor__(), (2.5).__ceil__(), (2.5).__bool__(), (2.5).__eq__(2.5), (2.5).__lt__('a'), (2.5).__neg__(), (-2.5).__abs__(), (2.5).__divmod__(1), (2.5).__hash__(), (2.5).__pow__(2), (2.5).__repr__(), (7.5).__mod__(2), (2.5).__format__('.2f'))
for f in (lambda: float('nan').as_integer_ratio(), lambda: float('inf').as_integer_ratio(), lambda: float.fromhex('xyz'), lambda: int(float('nan')), lambda: (2.5).foo, lambda: float('a'), lambda: float.fromhex('0x1p5000'), lambda: float(1, 2), lambda: float(x=1), lambda: (2.5)._x):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(0.1 + 0.2 == 0.3, 0.1 + 0.1 + 0.1 - 0.3, round(0.1 + 0.2, 10) == 0.3, 1e16 + 1 == 1e16, 2.0 ** 53 + 1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1.0 == 1, 3.0 // 2, -3.5 % 2, 7.0 / 2, 1e-7, 123e-7, 1.0e10, 12345678.9)
print(min(0.0, -0.0), max(-0.0, 0.0), 0.0 == -0.0, str(-0.0), abs(-0.0), -0.0 + 0, 0.0 * -1, float('-0') * 0, sorted([2.5, 1, 3.0, -1.5]), sum([0.1] * 3), 0.1 * 3, 1.1 + 2.2, 4.35 * 100, 1 / 3, 2 / 3, 10 / 3, 1e23, 9007199254740993.0)
