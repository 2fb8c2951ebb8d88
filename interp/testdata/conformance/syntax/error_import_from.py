# from and import the wrong way round, several exceptions without parentheses, annotations without a comma.

for source in [
    'import a from b',
    'import a.b, c from d.e',
    'import a from b import c',
    'import a as b from c',
    'import a from .b',
    'import a from',
    'try: pass\nexcept A, B: pass',
    'try: pass\nexcept A, B as c: pass',
    'try: pass\nexcept A, B as c.d: pass',
    'def f(a: int b): pass',
    'def f(a: int, b: c d): pass',
    'def f(a: int\n  b): pass',
    'def f(*a: b c): pass',
    'def f(a: int b: int): pass',
    'x = 1j2',
]:
    try:
        compile(source, 'file.py', 'exec')
    except SyntaxError as e:
        print(source, '|', e.msg, e.offset, e.end_offset)
