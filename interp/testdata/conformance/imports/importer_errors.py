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


sys.meta_path.insert(0, DictImporter({
    'broken': 'x = 1\ny = 1 / 0',
    'syntax_bad': 'x = = 1',
    'raises_import': 'import not_there_at_all',
    'pkg.': 'loaded = True',
    'pkg.bad': 'raise ValueError("from submodule")',
    'replacer': 'import sys\nsys.modules[__name__] = "replaced by a string"',
    'vanisher': 'import sys\ndel sys.modules[__name__]',
    'exiter': 'raise SystemExit(3)',
}))
for name in ('broken', 'syntax_bad', 'raises_import', 'pkg.bad', 'broken'):
    try:
        __import__(name)
    except Exception as e:
        print(name, type(e).__name__, e, name in sys.modules)
print(sys.modules['pkg'].loaded, hasattr(sys.modules['pkg'], 'bad'))
import replacer
print(replacer)
try:
    import vanisher
except KeyError as e:
    print('KeyError', e)
except ImportError as e:
    print('ImportError', e)
try:
    import exiter
except SystemExit as e:
    print('exit', e.code, 'exiter' in sys.modules)


class NoSpecMethod: pass


class BadLoader:
    def find_spec(self, name, path, target=None):
        if name == 'noloader':
            return ModuleSpec(name, None)
        if name == 'badcreate':
            return ModuleSpec(name, self)

    def create_module(self, spec): return 'not a module'
    def exec_module(self, m): print('exec', repr(m))


sys.meta_path.insert(0, BadLoader())
try:
    import noloader
    print('namespace-like', noloader.__loader__ is None)
except ImportError as e:
    print(e)
try:
    import badcreate
    print(badcreate)
except Exception as e:
    print(type(e).__name__, e)
