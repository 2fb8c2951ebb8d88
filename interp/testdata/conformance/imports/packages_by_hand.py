import sys
ModuleType = type(sys)


def module(name, code, package=False):
    m = ModuleType(name)
    if package:
        m.__path__ = []
        m.__package__ = name
    else:
        m.__package__ = name.rpartition('.')[0]
    sys.modules[name] = m
    exec(code, m.__dict__)
    parent, _, child = name.rpartition('.')
    if parent:
        setattr(sys.modules[parent], child, m)
    return m


module('pkg', 'version = 1', package=True)
module('pkg.util', 'def helper(): return "helped"\n_private = 1')
module('pkg.sub', '', package=True)
module('pkg.sub.deep', 'from .. import version\nfrom ..util import helper as h\nfrom . import deep as me\nvalue = h()')
import pkg
import pkg.util
import pkg.sub.deep as d
from pkg import util, version
from pkg.sub import deep
from pkg.util import *
print(pkg.version, util.helper(), d.value, deep is d, helper(), '_private' in globals(), d.me is d)
import pkg.sub.deep
print(pkg.sub.deep.value, pkg.sub.deep.version)
try:
    import pkg.missing
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from pkg import missing
except ImportError as e:
    print(type(e).__name__, e)
for code in ('from . import x', 'from .mod import x', 'from .. import y'):
    try:
        exec(code, {'__name__': 'top', '__package__': ''})
    except ImportError as e:
        print(code, '->', e)
try:
    exec('from ... import y', pkg.util.__dict__)
except ImportError as e:
    print(e)
m = ModuleType('star')
m.__all__ = ['a', 'b']
m.a, m.b, m.c = 1, 2, 3
sys.modules['star'] = m
ns = {}
exec('from star import *', ns)
print(sorted(k for k in ns if len(k) == 1))
m.__all__ = ['a', 'zz']
try:
    exec('from star import *', ns)
except AttributeError as e:
    print(e)
m.__all__ = ['a', 5]
try:
    exec('from star import *', ns)
except TypeError as e:
    print(e)
