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
    'pack.': 'print("init pack", __name__, __package__, __path__)\nname = "pack"',
    'pack.one': 'print("init one", __package__)\nfrom . import name\nfrom .two import value as v\nx = (name, v)',
    'pack.two': 'print("init two")\nvalue = 2',
    'pack.sub.': 'from ..two import value\nfrom .. import one\nfrom .leaf import *\n__all__ = ["leaf", "value"]',
    'pack.sub.leaf': 'public, _hidden = 1, 2\nfrom ..two import value as from_two',
}))
import pack.one
print(pack.one.x, pack.two.value, pack.name)
from pack.sub import *
print(leaf.public, value, leaf.from_two, 'public' in globals())
import pack.sub.leaf as l
print(l is leaf, pack.sub.public, hasattr(pack.sub, '_hidden'), sorted(k for k in sys.modules if k.startswith('pack')))
print(pack.__spec__.name, pack.sub.__package__, pack.one.__spec__.parent, l.__name__)
import pack.one
print('no second run')
del sys.modules['pack.two']
import pack.two
print(pack.two.value)
for code in ('import pack.nothing', 'from pack import nothing', 'from pack.one import nothing', 'import pack.one.deeper', 'from pack.sub import missing_name'):
    try:
        exec(code)
    except ImportError as e:
        print(code, '->', type(e).__name__, e, e.name)
