import sys
ModuleSpec = type(sys.__spec__)


class DictImporter:
    """Finds modules in a dict of sources; a name that ends in a dot is a package."""

    def __init__(self, sources):
        self.sources = {n.rstrip('.'): (n.endswith('.'), s) for n, s in sources.items()}

    def find_spec(self, name, path, target=None):
        if name not in self.sources:
            return None
        spec = ModuleSpec(name, self, is_package=self.sources[name][0])
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        code = compile(self.sources[module.__name__][1], f'<{module.__name__}>', 'exec')
        exec(code, module.__dict__)


import importlib
sources = {'counter': 'try:\n    n += 1\nexcept NameError:\n    n = 0\nclass C: pass\ndef f(): return n', 'pk.': '', 'pk.child': 'v = 1'}
importer = DictImporter(sources)
sys.meta_path.insert(0, importer)
import counter
old_class, old_f = counter.C, counter.f
counter.extra = 'survives'
print(counter.n, importlib.reload(counter) is counter, counter.n, counter.C is old_class, counter.extra, old_f())
importer.sources['counter'] = (False, 'n = "new source"')
importlib.reload(counter)
print(counter.n, counter.f is not None, old_f())
importer.sources['counter'] = (False, 'm = 5\n1 / 0')
try:
    importlib.reload(counter)
except ZeroDivisionError as e:
    print(e, counter.m, 'counter' in sys.modules)
del sys.modules['counter']
try:
    importlib.reload(counter)
except ImportError as e:
    print(e)
try:
    importlib.reload('counter')
except TypeError as e:
    print(e)
print(importlib.import_module('pk.child').v, importlib.import_module('.child', 'pk').v, importlib.import_module('math') is sys.modules['math'])
for args in (('.child',), ('..x', 'pk'), ('nope',), ('pk.nope',), ('',)):
    try:
        importlib.import_module(*args)
    except Exception as e:
        print(args, type(e).__name__, e)
importer.sources['counter'] = (False, 'n = 7')
import counter as fresh
print(fresh is counter, fresh.n)
importlib.invalidate_caches()
