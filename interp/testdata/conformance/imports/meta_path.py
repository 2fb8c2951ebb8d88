import sys


class Spec:
    pass


class Finder:
    @classmethod
    def find_spec(cls, name, path, target=None):
        if name.startswith('virt'):
            print('find', name, path)
        return None


sys.meta_path.insert(0, Finder)
try:
    import virtual_mod
except ImportError as e:
    print(e)
sys.meta_path.remove(Finder)
try:
    import virtual_mod
except ImportError as e:
    print(e)
saved = sys.meta_path[:]
print(isinstance(sys.path, list), isinstance(sys.modules, dict), '__main__' in sys.modules, 'sys' in sys.modules, 'builtins' in sys.modules)
