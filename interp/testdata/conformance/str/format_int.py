for spec in ('', 'd', '5', '<5', '>5', '^5', '05', '+', ' ', '-', ',', '_', 'b', '#b', 'o', '#o', 'x', '#x', 'X', '#X', 'c', 'n', 'e', '.2f', 'g', '%', '+05', '*^9', '=6', 'x=+8', '#010x', '_b', ',d', '010,', '+,', '012_d', '<+8,', '8.1f', '#g', '020,.3f', 'z.1f'):
    row = []
    for v in (42, -7, 0, 1234567, 10 ** 18, True):
        try:
            row.append(format(v, spec))
        except (ValueError, OverflowError) as e:
            row.append(f'{type(e).__name__}')
    print(repr(spec), row)
for v, spec in ((5, '.2d'), (5, 's'), (5, ',n'), (5, 'zd'), (5, '5 '), (5, 'dd'), (5, '!'), (5, ',,'), (5, ',_'), (5, '.'), (5, '.f'), (5, '-+'), (-5, 'c'), (5, '+c'), (5, ',b'), (10 ** 400, 'f'), (5, '999999999999999999999'), (True, 's'), (5, '\n')):
    try:
        print(v if v < 10 ** 9 else 'big', repr(spec), repr(format(v, spec)))
    except Exception as e:
        print(v if v < 10 ** 9 else 'big', repr(spec), type(e).__name__, e)
print(f'{1234567890123456789012345:,} {2 ** 100:_x} {-2 ** 70:+,} {10 ** 20:030,} {10 ** 30:e} {3:<4}|{True:5}|{True!s:>5}|{True:d}')
