import a
import a.b.c
import a.b.c as d
import a as b, c
from a import b
from a.b import c as d, e
from . import a
from ..a.b import c
from ... import d
from a import *


def function():
    import a.b
    from c import d
    import __future__ as e
    return a, d, e


class Private:
    import __a
    from __b import __c
