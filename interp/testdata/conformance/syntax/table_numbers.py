sources = [
    'x = 012',
    'x = 0xg',
    'x = 0b12',
    'x = 0o8',
    'x = 1abc',
    'x = 1_',
    'x = 1__0',
    'x = 1e',
    'x = 1.2.3',
    '1x = 5',
    'x = 1 2',
    'match x:\n    case 1 as _: pass',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
