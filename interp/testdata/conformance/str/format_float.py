for spec in ('', 'f', '.0f', '.2f', '10.3f', '<10.2f', '+.1f', ' .1f', 'e', '.0e', '.3E', 'g', '.3g', '.10g', 'G', '%', '.1%', ',', ',.2f', '_.1f', '010.2f', '#.0f', 'n', '*^12.3f', '.15g', '.17g', '#g', '.0g', '.3', '10', '=+10.1f', 'z.0f'):
    row = []
    for v in (3.14159, -2.5, 0.0, -0.0, 1234567.891, 1e20, 1.5e-7, float('inf'), float('-inf'), float('nan')):
        row.append(format(v, spec))
    print(repr(spec), row)
for v, spec in ((1.5, 'd'), (1.5, 'x'), (1.5, 's'), (1.5, 'c'), (1.5, '.'), (1.5, '5.f'), (1.5, ',n'), (1.5, 'ff'), (1.5, '.-1f')):
    try:
        print(format(v, spec))
    except ValueError as e:
        print(repr(spec), e)
print(f'{0.1:.20f} {1 / 3:.50f} {1e-300:.3f} {123456789.0:.3e} {0.5:.0f} {1.5:.0f} {2.5:.0f} {1e15} {1e16} {1e22:f} {5e-324:.5e} {2 ** 0.5:.3%}')
