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
    'lazy': 'def __getattr__(name):\n    if name.startswith("dyn"):\n        return name.upper()\n    raise AttributeError(f"lazy has no {name}")\ndef __dir__(): return ["dynA", "z"]\nreal = 1',
    'listed': '__all__ = ["shown", "_under"]\nshown = 1\n_under = 2\nhidden = 3',
    'badall': '__all__ = ["nope"]',
    'bignames': 'a1 = 1\nalpha_value = 2\nBeta = 3',
}))
import lazy
from lazy import dynamo, real
print(lazy.dyn_x, dynamo, real, dir(lazy))
try:
    lazy.other
except AttributeError as e:
    print(e)
try:
    from lazy import other
except ImportError as e:
    print(e)
ns = {}
exec('from listed import *', ns)
print(sorted(k for k in ns if k != '__builtins__'))
try:
    exec('from badall import *', ns)
except AttributeError as e:
    print(e)
import bignames
try:
    bignames.alpha_valeu
except AttributeError as e:
    print(e)


def loader_info():
    return type(lazy.__loader__).__name__, lazy.__spec__.loader is lazy.__loader__, lazy.__package__, lazy.__spec__.origin, lazy.__spec__.has_location


print(loader_info(), repr(lazy.__spec__)[:18])
