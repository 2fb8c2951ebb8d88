# Which of two faults is told: a string or bracket left open later on, a second target, a parameter after a default.

for source in [
    'x = = 1\n"""abc\n',
    'f(1 2\n"""abc\n',
    'def f(:\n    doc"""\n',
    'foo bar(1, 2\nx = 1\n',
    'x y [1, 2',
    'import a(\n',
    'from a import b(\n',
    'lst[1, 2]x = 3',
    'print(1, 2) x = 5',
    'x, y z = 5',
    'x = [[1, 2], [3, 4]]y = 1',
    'def f(a=1, b*, c): pass',
    'def f(a=1, b, c): pass',
    'def f(a=1 2): pass',
    'lambda x=1 2: 3',
    '(lambda x=1 2: 3)',
    '[*]',
    '[1, *]',
    '(1, *)',
    '{1, *}',
]:
    try:
        compile(source, 'file.py', 'exec')
    except SyntaxError as e:
        print(repr(source), '|', e.msg, e.lineno, e.offset, e.end_offset, repr(e.text))
