import re

for p in ['', 'x*', 'a*', '(a*)', 'a*?', 'a?', r'\b', r'\B', '^', '$', '(?m)^', '(?m)$', '(?=a)', '(?<=a)', '|a', 'a|', '(|a)+', '(a)|', 'b*|a', 'a??', r'\b|a', '(?!a)', r'\A', r'\Z', '[^a]*', '(?:)', 'a{0}']:
    for s in ['', 'a', 'baac', 'a\nb\n', ' aé ']:
        print(repr(p), repr(s), re.findall(p, s), [m.span() for m in re.finditer(p, s)], re.split(p, s), re.sub(p, '-', s), re.subn(p, r'<\g<0>>', s, count=2), re.split(p, s, maxsplit=1))
print(re.fullmatch('a|ab', 'ab'), re.fullmatch('a*?', 'aa'), re.fullmatch('(a|ab)(c|bcd)?', 'abcd').groups(), re.fullmatch('', ''), re.fullmatch('a', 'ab'), re.fullmatch('(?>a|ab)', 'ab'), re.fullmatch('a??', 'a'), re.fullmatch('.*', 'a\n'))
