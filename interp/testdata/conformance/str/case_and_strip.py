print('Hello World'.upper(), 'Hello'.lower(), 'hello world'.title(), 'hELLO'.capitalize(), 'Hello'.swapcase(), 'Straße'.casefold(), 'ß'.upper(), 'ǆ'.title(), 'İ'.lower() == 'i̇')
print("they're bill's".title(), 'x1y2'.title(), 'ÀÉ'.lower(), 'ﬁ'.upper(), 'ΑΣ'.lower(), ''.title())
print(repr('  a b \t\n'.strip()), repr('  a '.lstrip()), repr(' a  '.rstrip()), 'xxabcxx'.strip('x'), 'abcba'.strip('ab'), 'www.example.com'.strip('cmowz.'), 'xyz'.strip(''), repr('\u2003 a\u00a0'.strip()), 'abc'.strip(None))
print('TestHook'.removeprefix('Test'), 'a.py'.removesuffix('.py'), 'abc'.removeprefix('x'), 'aaa'.removesuffix('a'), 'abc'.removesuffix(''))
for s in ('abc', 'ABC', 'Abc', 'a1', '1', '', ' ', 'é', '١', '²', 'a b', '\n', 'A1', '½', 'Abc Def'):
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.islower(), s.isupper(), s.istitle(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
for f in (lambda: 'a'.strip(5), lambda: 'a'.upper(1), lambda: 'a'.removeprefix(), lambda: 'a'.removeprefix(1), lambda: 'a'.lstrip('a', 'b')):
    try:
        f()
    except TypeError as e:
        print(e)
