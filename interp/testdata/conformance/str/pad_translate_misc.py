print(repr('ab'.center(7)), repr('ab'.center(6, '*')), 'ab'.center(1), 'abc'.center(6, '-'), 'ab'.ljust(5, '.'), 'ab'.rjust(5, '.'), '42'.zfill(5), '-42'.zfill(5), '+4'.zfill(4), 'abc'.zfill(2), ''.zfill(2), '--1'.zfill(5), '😀'.center(5, 'é'))
print('a\tb\tc'.expandtabs(), 'a\tb'.expandtabs(4), '\ta'.expandtabs(0), 'ab\tc\n\td'.expandtabs(tabsize=4))
t = str.maketrans('abc', 'xyz', 'd')
print('aabbccdd'.translate(t), t, 'abc'.translate({97: 'AAA', 98: None, 99: 67}), 'abc'.translate(str.maketrans({'a': '1', 'b': None, 99: 'c'})), 'abc'.translate({}))
print('abc'.encode(), 'é'.encode('utf-8'), 'é'.encode('utf-16-le'), 'abc'.encode('ascii'), 'é'.encode('latin-1'), 'é'.encode(errors='replace', encoding='ascii'))
print(len('aé😀'), 'abc'[1], 'abc'[-1], 'é😀z'[1:], 'abcdef'[::2], 'abc' * 2, list('é😀'), max('abc'), sorted('bca'), 'b' in 'abc', ''.join(reversed('abc')))
for f in (lambda: 'a'.center(), lambda: 'a'.center('5'), lambda: 'a'.center(5, 'xy'), lambda: 'a'.center(5, 1), lambda: 'a'.zfill('x'), lambda: 'a'.ljust(5, ''), lambda: str.maketrans('ab', 'c'), lambda: str.maketrans('a'), lambda: str.maketrans({'ab': 1}), lambda: 'a'.translate(), lambda: 'a'.translate(5), lambda: 'a'.expandtabs('x'), lambda: 'abc'.translate({97: 'x' * 2, 98: 1.5}), lambda: 'a'.translate({97: 0x110000}), lambda: str.maketrans(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
