import re

bad = ['(', ')', 'a)', '(a', '(?:a', '((a)', '[', '[a', '[^', '[]', '[a-', '[z-a]', r'[\d-z]', r'[a-\d]', '*', '+a', '?', '|*', '(*)', '^*', '$+', r'\b*', 'a**', 'a+*', 'a{1}{2}',
       'a???', 'a*?*', 'a+++', 'a{2,1}', '{1}', '(?:{1})', '\\', 'a\\', '(\\', r'\q', r'\y', r'\_', r'[\q]', r'[\B]', r'\x', r'\x1', r'\xg1', r'\u12', r'\U0011000', r'\U00110000', r'[\x]', r'[\u1]',
       r'\1', r'(a)\2', r'(a\1)', r'\8', r'[\8]', r'\400', r'\777', r'[\400]', r'\18', r'(?P<n>a\1)', '(?P<n>a)(?P<n>b)', '(?P<n>(?P<n>a))', '(?P<n', '(?P<n>', '(?P<>a)', '(?P<1>a)', '(?P<a b>c)',
       '(?P<a.b>c)', '(?P=n)', '(?P=n', '(?P=', '(?P=1)', '(?P<n>(?P=n))', '(?P', '(?Px)', '(?P>', '(?', '(?z)', '(?z', '(?<', '(?<n>a)', '(?<a', '(?#', '(?#abc', '(?(', '(?(1', '(?()a)', '(?(1)a', '(?(1)a|b|c)',
       '(?(2)a)', '(a)(?(2)b)', '(?(0)a)', '(?(n)a)', '(?(-1)a)', '(?(1.0)a)', '(?(a b)c)', '(?=a', '(?!', '(?<=a', '(?<!', '(?<=a*)', '(?<=a|bc)', '(?<!a+)', '(?<=a{1,2})', '(?<=(a)\\1)', '(a)(?<=\\1(b))', '(?<=(?(1)a|bc))',
       '(?<=(a)(?(1)b|c))', '(a)(?<=(?(1)b|cd))', '(?i', '(?i-', '(?i-:', '(?-i)', '(?-', '(?-:a)', '(?i-i:a)', '(?a-u:b)', '(?-a:b)', '(?L)a', '(?L:a)', '(?au)b', '(?ua:b)', '(?iz)', '(?i-z:a)', '(?ié:a)', 'a(?i)b', '(a(?i))', '|(?i)', '(?i',
       'a{99999999999}', 'a{1,99999999999}', 'a{4294967295}', '(?>a', '(?>', 'ab\n(c', 'a\nb\nc*+*', 'é(', '(?P<é', '(?P<ñ>a)(?P=ñ)(?P=x)', '(?i)(?z)', '(?(1)a)(', r'(?P<a>x)(?P=a)(?P=b)', r'(?x)  (  # c']
for p in bad:
    try:
        print(repr(p), re.compile(p))
    except re.error as e:
        print(repr(p), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.pattern == p)
    except Exception as e:
        print(repr(p), type(e).__name__, e)
for p in [b'(', rb'\q', b'\xff(', b'(?u)', b'(?P<\xe9>a)', b'(?P=\xe9)', b'[\xff-\xfe]', rb'\u1234', rb'\N{DASH}', b'a\n**', b'(?(\xe9)a)', b'(?\xe9)']:
    try:
        print(p, re.compile(p))
    except re.error as e:
        print(p, '|', e, e.pos, e.lineno, e.colno, e.pattern)

e = re.error('message')
print(e, e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args)
e = re.error('message', 'ab\ncd', 4)
print(e, e.lineno, e.colno, e.args, re.error.__name__, re.error.__module__, re.error.__mro__[1])
e = re.PatternError('m', b'x\ny', 2)
print(repr(e), e.colno)
try:
    re.compile('[')
except re.error as e:
    print(repr(e), e.args)

# not errors
for p, s in [('{', '{'), ('a{', 'a{'), ('a{}', 'a{}'), ('a{,}', 'aa'), ('a{x}', 'a{x}'), ('a{1', 'a{1'), ('a{1,x}', 'a{1,x}'), (']', ']'), ('}', '}'), ('[]]', ']'), ('[^]]', 'a'), ('[]-a]', '^'), ('[a-]', '-'), ('[-a]', '-'),
             ('()', ''), ('(|a)', 'a'), ('||', ''), ('(?:)*', ''), ('(?:)', ''), ('[a-a]', 'a'), (r'\-\/\@\é', '-/@é'), ('(?#c)a', 'a'), ('a(?#c)*', 'aa'), ('(?i:)', ''), ('(?<=)a', 'a'), ('(?!)', 'a'), ('a{0}', 'a'), ('a{0}b', 'ab'),
             (r'\07', '\x07'), (r'\0', '\0'), (r'\08', '\x008'), (r'[\0]', '\0'), (r'\141', 'a'), (r'[\141]', 'a'), (r'(a)\1', 'aa'), (r'[\b]', '\b'), (r'\x41\u0042', 'AB'), (r'\U0001F600', '😀')]:
    m = re.match(p, s)
    print(repr(p), m and m.span())
