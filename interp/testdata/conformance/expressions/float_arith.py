print(0.1 + 0.2, 1.1 * 3, 1 / 10, 3 * 0.1, 1e308 * 10, -1e308 * 10)
print(7 / 2, 8 / 2, -1 / 3, 2 ** 0.5, 2 ** -2, 4 ** 0.5, (-8) ** 2.0)
print(10 ** 400 // 10 ** 399, 10 ** 400 / 10 ** 399)
for f in (lambda: 1 / 0, lambda: 1.0 / 0, lambda: 1 // 0, lambda: 1.0 // 0, lambda: 1 % 0, lambda: 1.0 % 0,
          lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: 0 ** -1, lambda: 0.0 ** -1,
          lambda: 10 ** 400 * 1.0, lambda: 10 ** 400 / 3, lambda: 1e200 ** 2, lambda: float(10 ** 400)):
    try:
        print(f())
    except ArithmeticError as e:
        print(type(e).__name__, '-', e)
