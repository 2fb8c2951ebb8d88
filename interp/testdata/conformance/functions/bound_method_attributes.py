# A bound method shows the attributes of its function, whose class an error names.

class C:
    def m(self):
        """Doc of m."""
    m.mark = 'marked'


c = C()
print(c.m.mark, c.m.__doc__, hasattr(c.m, 'nothing'))
for source in 'c.m.marc', 'c.m.x', 'C.m.x', '[].append.x', 'c.m.__nam__':
    try:
        eval(source)
    except AttributeError as e:
        print(e, e.name, type(e.obj).__name__)
try:
    c.m.x = 1
except AttributeError as e:
    print(e)
import functools
import math
from collections import deque
from inspect import signature
print(signature(open), math.degrees(1e308))
print(str(iter(deque()))[:33], str(reversed(deque()))[:41])
try:
    functools.partialmethod(1)
except TypeError as e:
    print(e)
