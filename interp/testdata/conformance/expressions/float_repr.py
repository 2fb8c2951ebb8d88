values = [0.0, -0.0, 1.0, 0.1, 0.2 + 0.1, 1 / 3, 1e15, 1e16, 1e17, 123456789012345680.0,
          1e-4, 1e-5, 0.00012345, 1e22, 1e23, 5e-324, 1.7976931348623157e308, 2.5, 100.0,
          1e100, 1.5e-10, 9007199254740993.0, 12345.6789, 1e21, 999999999999999.9, 9999999999999998.0]
for v in values:
    print(repr(v), str(v), -v)
inf = float('inf')
nan = float('nan')
print(inf, -inf, nan, inf - inf, inf * 0, [inf, nan])
print(nan == nan, nan != nan, nan < 1, nan in [nan], [nan] == [nan])
