sources = [
    'match x:\n    case [*a, *b]: pass',
    'match x:\n    case a: pass\n    case 1: pass',
    'match x:\n    case a | 1: pass',
    'match x:\n    case [a] | [b]: pass',
    'match x:\n    case [a, a]: pass',
    'match x:\n    case a + 1: pass',
    'match x:\n    case 1 as a.b: pass',
    'match x:\n    case {"a": 1, "a": 2}: pass',
    'match x:\n    case A(b=1, b=2): pass',
    'match x:\n    case {**r, "a": 1}: pass',
    'match x:\n    pass',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
