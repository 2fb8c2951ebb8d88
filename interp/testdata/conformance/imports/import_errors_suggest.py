import sys
import math
m = type(sys)('mine')
m.function_name = 1
m.other = 2
sys.modules['mine'] = m
for code in ('from mine import function_nam', 'from mine import othr', 'from mine import zzz', 'import mine.sub', 'from mine.sub import x', 'import no_such_thing', 'import a.b.c', 'from no_such import y'):
    try:
        exec(code)
    except ImportError as e:
        print(code, '->', type(e).__name__, e, '|', e.name)
m.__file__ = 'somewhere/mine.py'
try:
    from mine import zzz
except ImportError as e:
    print(e, e.path)
m.__spec__ = None
try:
    mine
except NameError as e:
    print(e)
