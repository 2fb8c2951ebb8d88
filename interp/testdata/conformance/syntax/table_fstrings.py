sources = [
    'match x:\n    case f"a": pass',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
