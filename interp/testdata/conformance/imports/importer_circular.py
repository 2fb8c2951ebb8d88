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
    'a': 'print("a starts")\nimport b\nx = "a.x"\nprint("a ends", b.y)',
    'b': 'print("b starts")\nimport a\nprint("a is partial", hasattr(a, "x"))\ny = "b.y"\ndef later(): return a.x',
    'c': 'from d import thing\nmine = 1',
    'd': 'from c import mine\nthing = 1',
    'e': 'import f\nf.nothing_yet\nz = 1',
    'f': 'import e\ntry:\n    e.z\nexcept AttributeError as err:\n    print(err)\nnothing_yet = 5',
    'p.': 'from .q import q_name\np_name = 1',
    'p.q': 'import p\nprint("p partial:", hasattr(p, "p_name"))\nfrom . import q as me\nq_name = "q"\nfrom p import p_name_missing',
}))
import a
print(a.b.later())
try:
    import c
except ImportError as e:
    print(type(e).__name__, e)
print('c' in sys.modules, 'd' in sys.modules)
import e
print(e.z)
try:
    import p
except ImportError as err:
    print(err)
print([n for n in ('p', 'p.q') if n in sys.modules])
