import re

spec = [
    ('NUMBER', r'\d+(\.\d*)?'),
    ('ASSIGN', r':='),
    ('END', r';'),
    ('ID', r'[A-Za-z]+'),
    ('OP', r'[+\-*/]'),
    ('NEWLINE', r'\n'),
    ('SKIP', r'[ \t]+'),
    ('MISMATCH', r'.'),
]


def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in spec)
    line_num, line_start = 1, 0
    for mo in re.finditer(tok_regex, code):
        kind, value = mo.lastgroup, mo.group()
        column = mo.start() - line_start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords:
            kind = value
        elif kind == 'NEWLINE':
            line_start = mo.end()
            line_num += 1
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield kind, value, line_num, column


statements = '''
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
'''
for token in tokenize(statements):
    print(token)
try:
    list(tokenize('a ? b'))
except RuntimeError as e:
    print(e)

# a scanner goes on where the last match ended
scanner = re.compile(r'\s*(?:(\d+)|(\w+)|(.))').scanner('foo = 42 + (bar1)')
while m := scanner.match():
    print(m.lastindex, m[m.lastindex], m.span())
print(scanner.match(), scanner.search(), scanner.pattern)
s = re.compile('a*').scanner('baac')
print(s.match(), s.search(), s.search(), s.search(), s.search(), s.search())

# re.Scanner
scan = re.Scanner([
    (r'[a-zA-Z_]\w*', lambda scanner, token: token),
    (r'\d+\.\d*', lambda scanner, token: float(token)),
    (r'\d+', lambda scanner, token: int(token)),
    (r'=|\+|-|\*|/', lambda scanner, token: 'op' + token),
    (r'\s+', None),
])
print(scan.scan('sum = 3*foo + 312.50+bar'))
print(scan.scan('a ? b'))
print(re.Scanner([('a', 1), ('B', None)], re.I).scan('aAbBx'))


# a scanner by hand
def parts(text):
    pos = 0
    number, word = re.compile(r'\d+'), re.compile(r'[^\W\d]+')
    while pos < len(text):
        m = number.match(text, pos) or word.match(text, pos)
        if m is None:
            yield text[pos]
            pos += 1
        else:
            yield m.group()
            pos = m.end()


print(list(parts('abc123 žluť42-é')))
