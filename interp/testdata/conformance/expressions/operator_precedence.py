print(2 + 3 * 4, (2 + 3) * 4, 2 ** 3 ** 2, -2 ** 2, 2 ** -1, 10 - 4 - 3, 100 / 10 / 2)
print(1 + 2 << 1, 1 | 2 ^ 3 & 4, 5 & 3 == 1, not 1 == 2, 1 < 2 and 2 < 3 or 0)
print(7 // 2 * 2, 7 % 4 * 2, -7 // 2, -(7 // 2), ~1 + 1, - 3 ** 2 * 2)
print(1 if 1 else 0 or 5, [] or 1 if 0 else 2, lambda: 1 if 0 else 2)if 0 else print('skipped')
print(1, 2 if 0 else 3, not 0 + 1, 'a' + 'b' * 2, 'a' 'b' * 2)
print(3 - -3, 3 - - - 3, +-+3, 2 * -3, 2 ** -2 ** 2)
x = [1, 2, 3]
print(-x[0] ** 2, x[-1] ** 2 ** 0, x[0] + x[1] * x[2], not x is None, x is not None)
print(1 in [1] and 2 not in [1], 4 in [1] + [4], 3 > 2 & 1)
