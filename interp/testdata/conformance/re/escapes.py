import re

for s in ['', 'abc', 'a.b*c', '[x]{1}(2)', 'a b\tc\nd', '-&~#', '\\', 'é日!"%\',/:;<=>@`_', '^$|?+', '\0\x0b\x0c\r', 'https://example.com/?a=1&b=2#c']:
    e = re.escape(s)
    print(ascii(s), ascii(e), re.fullmatch(e, s) is not None, re.fullmatch(e, s, re.X) is not None)
print(re.escape(b'a.b \xff'), re.escape(bytearray(b'x.y')))
text = ''.join(map(chr, range(256)))
print(re.fullmatch(re.escape(text), text) is not None, ''.join(c for c in text if re.escape(c) != c).isascii(), len(re.escape(text)))
for p in [r'\d', r'\D', r'\s', r'\S', r'\w', r'\W', r'[\d]', r'[^\d]', r'[\s\d]', r'[^\s\w]', r'[\D\d]', r'[\w.-]', r'[.]', r'[a\-z]', r'[\]]', r'[\[]', r'[*+?]', r'[^\n]', r'\.', r'.', r'\t', r'[\x20-\x2f]']:
    print(p, ascii(''.join(re.findall(p, ''.join(map(chr, range(128)))))))
for p in [r'\d', r'\s', r'\w', r'\W', '[^a]', '[à-ü]', '(?i)[à-ü]', '(?i)[^à-ü]', r'(?a)\w', r'(?a)[^\w]']:
    print(p, len(re.findall(p, ''.join(map(chr, range(0x3000))), re.S)), len(re.findall(p, ''.join(map(chr, range(0x1D000, 0x1F000))), re.S)))
