s = 'naïve café 😀 中文'
print(len(s), s.upper(), s[::-1], s.split(), s.title(), [hex(ord(c)) for c in s if ord(c) > 127])
print(s.encode(), s.encode().decode() == s, len(s.encode('utf-16-le')), ascii(s))
print('é' == 'e\u0301', len('e\u0301'), 'Ω'.lower(), 'Σ'.lower(), 'İ'.lower().encode(), 'ŉ'.upper(), 'ǰ'.upper().encode())
print(sorted(['é', 'e', 'z', 'a', 'Z', '中', '😀']), 'a' < 'é' < '中' < '😀', max('aé中😀'))
print(repr('\x00\x1f\x7f\x80\x9f\xa0\xad\u200b\u2028\ufeff\U000e0001\ud800'), ascii('\ud800'))
print('\u0660\u0661'.isdigit(), int('\u0661\u0662'), '²'.isdigit(), '²'.isdecimal(), '五'.isnumeric(), 'ª'.isalpha(), '_'.isidentifier(), 'Ⅷ'.isnumeric(), 'ⅷ'.upper())
print('{:5}|{:>5}|{:^5}|'.format('中', 'é', '😀'), f'{"é":*<4}', 'é'.ljust(4, '→'), '%5s|%-5s|' % ('é', '😀'))
print('ﬀ'.casefold(), 'Maße'.casefold() == 'MASSE'.casefold(), '\u1e9e'.lower(), 'K'.lower(), 'Å'.lower())
