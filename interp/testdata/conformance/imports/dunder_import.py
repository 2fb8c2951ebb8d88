import sys
print(__import__('math').pi, __import__('math') is sys.modules['math'])
pkg = type(sys)('pk')
pkg.__path__ = []
sub = type(sys)('pk.sub')
pkg.sub = sub
sys.modules['pk'] = pkg
sys.modules['pk.sub'] = sub
print(__import__('pk.sub') is pkg, __import__('pk.sub', fromlist=['x']) is sub, __import__('pk.sub', None, None, ()) is pkg)
for a in (('nope',), ('',), ('a.b',)):
    try:
        __import__(*a)
    except Exception as e:
        print(type(e).__name__, e)
import builtins
real = builtins.__import__


def hook(name, *a, **k):
    print('importing', name, a[2] if len(a) > 2 else None)
    return real(name, *a, **k)


builtins.__import__ = hook
import math
from math import pi, e
builtins.__import__ = real
import random
print('done')
print(builtins.len is len, builtins.__name__, __builtins__ is builtins)
builtins.shared = 'visible everywhere'
print(shared)
del builtins.shared
