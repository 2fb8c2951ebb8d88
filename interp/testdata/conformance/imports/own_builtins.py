# class and import statements take their functions from the built-ins of their globals.
import builtins

for source in ('class A: pass', 'import sys', 'from math import pi', 'def f():\n    class A: pass\nf()'):
    try:
        exec(source, {'__builtins__': {}})
        print('fine')
    except (NameError, ImportError) as error:
        print(type(error).__name__, error)

build, load = builtins.__build_class__, builtins.__import__


def my_build(body, name, *bases, **keywords):
    print('building', name, bases, keywords)
    return build(body, name, *bases, **keywords)


def my_import(name, globals=None, locals=None, fromlist=(), level=0):
    print('importing', name, fromlist, level)
    return load(name, globals, locals, fromlist, level)


builtins.__build_class__, builtins.__import__ = my_build, my_import
class A(int): pass
import sys
from math import pi
builtins.__build_class__, builtins.__import__ = build, load
exec('class A: pass\nimport sys', {'__builtins__': {'__build_class__': my_build, '__import__': my_import}, '__name__': 'there'})
