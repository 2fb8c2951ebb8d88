# The args of errors: those about names have the message only.

for source in [
    'def f(a, a): pass',
    'nonlocal x',
    'def f():\n    x = 1\n    global x',
    '[x := 1 for x in y]',
    'class C:\n    from m import *',
    'from __future__ import nothing',
    'x = 1\nfrom __future__ import annotations',
    'return',
    'f(a=1, a=2)',
    'x = = 1',
]:
    try:
        compile(source, '<text>', 'exec')
    except SyntaxError as e:
        print(repr(e), e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
