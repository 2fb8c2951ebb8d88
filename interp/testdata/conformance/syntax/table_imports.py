sources = [
    'def f():\n    from math import *',
    'from math import *, pi',
    'from math import pi,',
    'import',
    'from math import',
    'from __future__ import nonsense',
    'x = 1\nfrom __future__ import annotations',
    'import a.b as c.d',
    'form math import pi',
    'import (os)',
    'import .x',
    'import math as',
    'import math as 5',
    'from . import',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
