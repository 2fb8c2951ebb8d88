import sys


def local_import():
    import math
    return math.floor(1.5), 'math' in globals()


print(local_import())


class C:
    import math as m
    pi = m.pi


print(C.pi == C.m.pi)
for name in ('math', 'random'):
    mod = __import__(name)
    print(mod.__name__)


def conditional(flag):
    if flag:
        import math
    try:
        return math.sqrt(4)
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), conditional(False))
try:
    import does_not_exist
except ImportError:
    does_not_exist = None
print(does_not_exist)
from math import pi as π
print(π > 3)
import math
math.custom = 'set on the module'
import math as again
print(again.custom)
del math.custom
print(hasattr(again, 'custom'))
math2 = sys.modules.pop('math')
import math
print(math is math2, math.pi == math2.pi)
sys.modules['math'] = math2


def f():
    global random
    import random


f()
print(random.__name__)
with_star = {}
exec('from math import *\nfrom sys import path as p', with_star)
print('cos' in with_star, 'p' in with_star, '_' in with_star)
import math, sys as system; print(system is sys)
if 1: from math import (e, tau,)
print(e < tau)
