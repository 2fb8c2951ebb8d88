sources = [
    'x = *a',
    'x = (*a)',
    'print(*a for a in b)',
    '[**a]',
    'd = {"a": 1, "b"}',
    'd = {"a": 1, "b": }',
    '{1: 2, **3: 4}',
    'x = [1 2 3]',
    'f(a b)',
    'x = {"a": 1 "b": 2}',
    'x = ["a" "b" c]',
    '[for x in y]',
    '[x for x y]',
    '[x for x in y if z else w]',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
