import sys
import math, random
import math as m
from math import pi, sqrt
from math import floor as fl, ceil
from math import (
    sin,
    cos as c,
)
from sys import *
import sys as s1, math as m2
print(m is math, pi == math.pi, sqrt(16), fl(1.5), ceil(1.2), sin(0), c(0), s1 is sys, m2 is m)
print(math.__name__, sys.modules['math'] is math, type(math).__name__, 'maxsize' in globals())


def f():
    import math as inner
    from random import random as r
    return inner is math, callable(r)


print(f(), 'inner' in globals())


class C:
    import math
    from math import e


print(C.math.pi == pi, C.e == math.e)
if True: import time
print(callable(time.sleep))
try:
    import nope_module
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from math import nope
except ImportError as e:
    print(type(e).__name__, str(e).split(' (')[0], e.name)
try:
    import math.sub
except ImportError as e:
    print(type(e).__name__, e)
try:
    from nope_pkg.sub import x
except ImportError as e:
    print(type(e).__name__, e)
d = {}
exec('from math import *', d)
print('sqrt' in d, '__name__' in d)
