# The hint is part of the printed traceback and not of the exception's text.
import sys


def attempt(code, ns=None):
    try:
        exec(code, ns if ns is not None else {})
    except (NameError, AttributeError, ImportError) as e:
        print(code, '->', type(e).__name__, e, '| name', e.name)


attempt('prnt(1)')
attempt('x = lenn([])')
attempt('foo', {'food': 1})
attempt('math.pi')
attempt('def f():\n  value = 1\n  return valeu\nf()')
attempt('class A: pass\nA().x')
attempt('class A:\n  def g(self): self.missing_thing\nA().g()')
attempt('del zzz')
attempt('global gg\ngg')
attempt('from sys import nothing')
attempt('import nope')
attempt('def f():\n  del x\n  x = 1\nf()')
attempt('def f():\n  def g(): return x\n  g()\n  x = 1\nf()')
try:
    sys.modules_
except AttributeError as e:
    print(e, e.name, e.obj is sys)
try:
    (5).bit_lenght()
except AttributeError as e:
    print(e, e.name, e.obj)
