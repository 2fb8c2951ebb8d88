NUMERALS = [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]


def to_roman(n):
    if not 0 < n < 4000:
        raise ValueError(f'{n} is out of range')
    out = []
    for value, sign in NUMERALS:
        count, n = divmod(n, value)
        out.append(sign * count)
    return ''.join(out)


def from_roman(s):
    total = i = 0
    for value, sign in NUMERALS:
        while s.startswith(sign, i):
            total += value
            i += len(sign)
    if i != len(s) or to_roman(total) != s:
        raise ValueError(f'bad numeral {s!r}')
    return total


def base(n, b, digits='0123456789abcdefghijklmnopqrstuvwxyz'):
    if n == 0:
        return '0'
    out = ''
    sign, n = ('-', -n) if n < 0 else ('', n)
    while n:
        n, r = divmod(n, b)
        out = digits[r] + out
    return sign + out


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    print(n, to_roman(n), from_roman(to_roman(n)))
print(all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
for bad in (0, 4000, 'IIII', 'VX', 'ABC', ''):
    try:
        print(to_roman(bad) if isinstance(bad, int) else from_roman(bad))
    except ValueError as e:
        print('ValueError', e)
print([base(n, 2) for n in range(9)], base(255, 16), base(-255, 8), base(10 ** 20, 36), all(int(base(n, b), b) == n for b in range(2, 37) for n in (0, 1, 35, 36, 1000, 10 ** 12)))
print(base(255, 2) == f'{255:b}', base(255, 8) == f'{255:o}', base(48879, 16) == f'{48879:x}')
