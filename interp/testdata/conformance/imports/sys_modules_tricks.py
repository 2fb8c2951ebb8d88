import sys
ModuleType = type(sys)
mod = ModuleType('fake', 'the doc')
mod.x = 1
sys.modules['fake'] = mod
import fake
print(fake is mod, fake.x, fake.__doc__, fake.__name__)
from fake import x as fx
print(fx)
try:
    from fake import missing
except ImportError as e:
    print(e)
sys.modules['fake'] = None
try:
    import fake
except ImportError as e:
    print(type(e).__name__, e)
try:
    from fake import x
except ImportError as e:
    print(type(e).__name__, e)
sys.modules['fake'] = 42
import fake
print(fake)
try:
    from fake import real, imag
    print(real, imag)
    from fake import nothing
except ImportError as e:
    print(type(e).__name__, e)
del sys.modules['fake']
try:
    import fake
except ImportError as e:
    print(type(e).__name__, e)


class Lazy:
    def __getattr__(self, n):
        if n.startswith('_'):
            raise AttributeError(n)
        return f'lazy {n}'


sys.modules['lazy'] = Lazy()
import lazy
from lazy import anything, other as o
print(lazy.foo, anything, o)
import math
old = math
del sys.modules['math']
import math
print(old is math, old.pi == math.pi, sys.modules['math'] is math)
sys.modules['alias'] = math
import alias
print(alias is math, alias.__name__)
