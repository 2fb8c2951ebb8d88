"""Floats with more digits than they have."""

import hashlib

for f in 1.5, -2.0 ** -1074, 1e308, 0.1, 0.0, float('inf'), float('nan'):
    for spec in '.1100f', '.1101f', '.5000f', '.5000e', '.1101E', '.5000g', '#.5000g', '.5000%', '.5000', '#.5000e', '.1100', '#.1200', 'z.3000f':
        s = format(f, spec)
        print(f, spec, len(s), s[:5], s[-6:], hashlib.md5(s.encode()).hexdigest())
    for percent in '%.1100f', '%.5000f', '%.5000e', '%.3000E', '%.5000g', '%#.5000g', '%#.1101G':
        s = percent % f
        print(f, percent, len(s), s[:5], s[-6:], hashlib.md5(s.encode()).hexdigest())
print(len('%.20000000f' % 0.1), len(f'{0.1:.20000000e}'))
