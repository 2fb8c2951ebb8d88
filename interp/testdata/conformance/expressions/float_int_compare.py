print(1 == 1.0, hash(1) == hash(1.0), hash(0.5), hash(2.0 ** 70) == hash(2 ** 70))
big = 2 ** 53
print(big == float(big), big + 1 == float(big + 1), big + 1 > float(big), float(big) < big + 1)
print(10 ** 400 > 1e308, -10 ** 400 < -1e308, 10 ** 400 > float('inf'), 10 ** 400 < float('inf'))
print(0.1 == 1 / 10, 3 > 2.9999999999, 2 ** 63 == 2.0 ** 63, 2 ** 63 - 1 == 2.0 ** 63)
print(True == 1.0, False == 0.0, {1: 'a'}[1.0], {1.0: 'b'}[True])
d = {1: 'int', 1.0: 'float', True: 'bool'}
print(d)
print(max(1, 1.0), max(1.0, 1), min(1, True), sorted([2, 1.5, True, 0]))
