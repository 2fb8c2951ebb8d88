print(abs(-5), abs(5.5), abs(-0.0), abs(True), abs(-10 ** 30), abs(-9223372036854775808))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(1234, -2), round(1250, -2), round(1350, -2), round(5), round(5, 3), round(0.5), round(1.5), round(-0.4), round(1e300), round(2.5, 0), round(1.15, 1), round(25, -1), round(35, -1), round(-25, -1))
print(round(1.5, None), round(True), round(10 ** 20 + 5, -1), round(0.1 + 0.2, 10), round(5e-324, 5), round(1e16, 2), round(123.456, 400), round(123.456, -400), round(99.995, 2))
print(divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), divmod(-7.5, 2), divmod(10 ** 30, 7), divmod(True, 2))
print(pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(2.0, 3), pow(-2, 3), pow(0, 0), pow(3, -1, 11))
for f in (lambda: round(float('nan')), lambda: round(float('inf')), lambda: abs('a'), lambda: abs(None), lambda: round('1'), lambda: round(1, 'a'), lambda: round(None), lambda: round(1, 2, 3), lambda: round(float('inf'), 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
