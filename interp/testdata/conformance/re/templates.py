import re


def shown(repl):
    return repl.__name__ if callable(repl) else type(repl).__name__ if isinstance(repl, memoryview) else ascii(repl)


def sub(repl, pattern=r'(?P<one>a)(b)?(?P<naïve>c)?', text='xay-abc', **kw):
    try:
        print(shown(repl), ascii(re.sub(pattern, repl, text, **kw)))
    except re.error as e:
        print(shown(repl), '|', ascii(str(e)), e.pos, e.lineno, e.colno, ascii(e.pattern))
    except Exception as e:
        print(shown(repl), type(e).__name__, ascii(str(e)))


for repl in ['', '-', r'\1', r'[\1\2]', r'\g<1>0', r'\g<one>', r'\g<0>\g<0>', r'\g<naïve>', r'\g<2>', r'\10', r'\3', r'\4', r'\9', r'\99', r'\100', r'\101', r'\377', r'\400', r'\777', r'\0', r'\00', r'\000', r'\0000', r'\07', r'\08', r'\018',
             r'\n\t\r\a\f\v', '\\b', r'\\', r'\\1', r'\.', r'\-\/', r'\&', '&', '$1', r'\q', r'\x41', r'\u0041', r'\A', r'\d', r'\g', r'\g<', r'\g<one', r'\g<>', r'\g<x>', r'\g<1', r'\g<-1>', r'\g< 1>', r'\g<1a>', r'\g<a b>', r'\g<99>', r'\g<00001>',
             r'\g<99999999999>', 'x\\', '\\', 'a\n\\q', r'\é', '\\\n', r'é\1é']:
    sub(repl)
sub(lambda m: m[0].upper()), sub(lambda m: m['one'] * 2, count=1), sub(lambda m: ''), sub(lambda m: None), sub(lambda m: 5), sub(lambda m: b'x'), sub(lambda m: m.group(7)), sub(str)
sub(None), sub(5), sub([]), sub(b'x'), sub(rb'\1'), sub(bytearray(b'x')), sub(rb'\n')
sub(b'-', rb'a', b'xax'), sub(rb'<\g<0>>', rb'\w', b'x\xffy'), sub('-', b'a', b'xax'), sub('-', b'z', b'xax'), sub(r'\1', b'(a)', b'xax'), sub(bytearray(b'-'), b'a', b'xax'), sub(memoryview(b'[\\1]'), b'(a)', b'xax'), sub(rb'\q', b'a', b'xax')
sub(lambda m: bytearray(m[0] * 2), b'a', b'xax'), sub(lambda m: 'x', b'a', b'xax')


def fail(m):
    raise KeyError('from the function')


sub(fail)


def nested(m):
    return re.sub('b', lambda n: str(len(re.findall('.', m.string))), m.group())


sub(nested)
print(re.subn('a', 'b', 'aaaa', count=2), re.subn('x', 'y', 'aaa'), re.subn(b'a', b'', b'aa'), re.sub('a', 'b', 'aaa', count=-1), re.sub('', '-', 'abc', count=2))
m = re.match('(a)(?P<q>b)?', 'a')
for t in [r'\1\2\g<q>!', 'plain', r'\\', r'\g<0>', '']:
    print(repr(m.expand(t)))
for text in ['hello world', 'x']:
    print(re.sub(r'(\w+) (\w+)', r'\2 \1', text), re.sub(r'(?P<first>\w)', r'<\g<first>>', text))
print(re.sub(r'(\d+)', lambda m: str(int(m.group(1)) * 2), '1 fish 20 fish'), re.sub(r'\s+', ' ', ' a   b \n c').strip())
print(re.sub(r'(?<!^)(?=[A-Z])', '_', 'camelCaseString').lower(), re.sub('_(.)', lambda m: m.group(1).upper(), 'snake_case_name'))
print(re.sub(r'\B(?=(\d{3})+(?!\d))', ',', '1234567'), re.sub(r'^', '> ', 'a\nb', flags=re.M))
