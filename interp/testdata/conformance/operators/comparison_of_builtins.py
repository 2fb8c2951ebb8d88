values = [1, 1.5, True, None, 'a', b'a', (1,), [1], {1: 1}, {1}, frozenset([1]), range(1), ..., int, len]
for i, a in enumerate(values):
    row = []
    for b in values:
        try:
            row.append('T' if a < b else 'F')
        except TypeError:
            row.append('-')
    print(f'{type(a).__name__:<30}', ' '.join(row), ' '.join('=' if a == b else '.' for b in values))
print(min([3, 1.5, True]), (1, 2) < (1, 2.5), [1, [2]] < [1, [3]], 'a' < 'b' < 'c', {1} < {1, 2}, {1, 2} < {3}, {1} <= {1}, frozenset([1]) < {1, 2}, {1: 1}.keys() < {1, 2}, b'a' < bytearray(b'b'))
print([float('nan')] < [1], [1, 2] != [1, 2], () == [], 0 == '', None == False, 1 == True, '1' == 1, 0.0 == -0.0, 10 ** 20 == 1e20, 2 ** 53 + 1 == 2.0 ** 53)
