# What is wrong between the parentheses of a with statement.

for source in [
    'with (a as b, c as 1): pass',
    'with (a as f(), c): pass',
    'with (a as 1): pass',
    'with (a as b) x',
    'with (a as b, c as d) x: pass',
    'with (a as b, c as d) as e: pass',
    'with (a as b c): pass',
    'with (a as b, c as d)',
    'with (a, b) x',
    'with (a as b,) x: pass',
]:
    try:
        compile(source, 'file.py', 'exec')
    except SyntaxError as e:
        print(source, '|', e.msg, e.offset, e.end_offset)
