import re

print(re.I, re.IGNORECASE, re.I | re.M, re.S, re.X, re.A, re.U, re.L, re.NOFLAG, re.DEBUG)
print(repr(re.I), repr(re.I | re.M | re.X), repr(re.RegexFlag(0)), str(re.I), f'{re.I | re.S}', repr(~re.I), repr(re.I | 1 << 20), int(re.X))
print(re.RegexFlag.__members__)
print(type(re.I), re.I in re.I | re.M, re.RegexFlag(10), re.I & re.M, re.I.name, re.I.value, (re.I | re.M).name, list(re.I | re.M), re.I == 2)


def show(p, s, flags=0):
    m = re.search(p, s, flags)
    print(repr(p), repr(s), flags and repr(flags), '->', m and (m.span(), m.groups()))


# IGNORECASE
for s in 'abc', 'ABC', 'aBc':
    show('abc', s, re.I)
    show('[a-c]+', s, re.I)
show('[^a]', 'Ab', re.I)
show(r'(a)\1', 'aA', re.I)
show('k', '\u212a', re.I), show('\u212a', 'k', re.I), show('k', '\u212a', re.I | re.A), show('[k]', '\u212a', re.I)
show('s', 'ſ', re.I), show('ß', 'ẞ', re.I), show('σ', 'ς', re.I), show('Σ', 'ς', re.I), show('é', 'É', re.I), show('é', 'É', re.I | re.A)
show('[à-ö]+', 'ÀÖ', re.I), show('İ', 'i', re.I), show('ı', 'I', re.I), show('ǆ', 'ǅ', re.I), show('ﬅ', 'ﬆ', re.I)
show('\U00010400', '\U00010428', re.I), show('[\U00010400-\U00010427]', '\U00010428', re.I)
show('a(?i:b)c', 'aBc'), show('a(?i:b)c', 'aBC'), show('(?i)a(?-i:b)c', 'AbC'), show('(?i)a(?-i:b)c', 'ABC'), show('(?i:a|b)c', 'Bc')
# MULTILINE, DOTALL
show('^b', 'a\nb'), show('^b', 'a\nb', re.M), show('a$', 'a\nb'), show('a$', 'a\nb', re.M), show('b$', 'b\n'), show('b$', 'b\n\n'), show(r'b\Z', 'b\n')
print(re.findall('^', 'a\nb\n', re.M), re.findall('$', 'a\nb\n', re.M), re.findall('$', 'a\nb\n'), re.findall('(?m)^.*$', 'x\ny\n'))
show('a.b', 'a\nb'), show('a.b', 'a\nb', re.S), show('(?s:a.)b', 'a\nb'), show('(?s)a.(?-s:.)', 'a\n\n'), show('.', '\r'), show('.', '\u2028')
# VERBOSE
show(r'''
    \d +  # the integral part
    \.    # the decimal point
    \d *  # some fractional digits
''', 'x3.14', re.X)
show(r'a b\ c[ ]d\#e # f', 'abc d#e', re.X), show('(?x: a b ) c', 'ab c'), show('(?x) a (?-x: b)', 'a b'), show('a # b', 'a ', re.X), show('(?x)a{1, 2}', 'a{1,2}')
show('a (?x:b #)\n) c', 'a b c')
# ASCII, UNICODE
for p in r'\w+', r'\d+', r'\s+', r'\b.', r'\W', r'[^\W\d_]+':
    for s in 'žluť', '٣٤', '\u2003\x1c', 'é1_':
        show(p, s), show(p, s, re.A)
show(r'(?a:\w)\w', 'éaé'), show(r'(?a)\w', 'é'), show(r'(?u)\w', 'é')
