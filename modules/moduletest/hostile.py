# What the kit calls functions with, and how. It runs in __main__ of every interpreter that is checked in.

class Raises:
    "Every operation fails."
    def _fail(self, *args, **kwargs):
        raise ZeroDivisionError('on purpose')
    __len__ = __iter__ = __next__ = __index__ = __int__ = __float__ = __bool__ = __hash__ = _fail
    __eq__ = __lt__ = __add__ = __getitem__ = __setitem__ = __contains__ = __call__ = __repr__ = _fail
    __enter__ = __exit__ = __get__ = keys = write = read = _fail

class Lies:
    "Every operation gives something that it must not give."
    def __len__(self): return -1
    def __iter__(self): return 5
    def __index__(self): return 'one'
    def __float__(self): return None
    def __bool__(self): return 2
    def __hash__(self): return 'x'
    def __eq__(self, other): return NotImplemented
    def __getitem__(self, key): return self
    def __call__(self, *args, **kwargs): return self
    def __repr__(self): return 3
    def keys(self): return 7
    def write(self, text): return 'many'
    def read(self, size=None): return 8

class Grows(list):
    "A list that changes while it is looked at."
    def __getitem__(self, key):
        self.append(1) if len(self) < 9 else self.clear()
        return 0
    def __iter__(self):
        for i in range(3):
            self.clear()
            yield i
    def __eq__(self, other):
        self.clear()
        return True
    __hash__ = None

class Text(str):
    pass

class Number(int):
    def __eq__(self, other): raise KeyError(other)
    def __lt__(self, other): raise KeyError(other)
    __hash__ = int.__hash__

def generate(n):
    yield from range(n)

def raising(*args, **kwargs):
    raise LookupError('on purpose')

def pool():
    knot = []
    knot.append(knot)
    ring = {}
    ring['ring'] = ring
    return [
        None, 0, 1, -1, 'a', b'ab', [1, 2, 3], (1, 2), {'a': 1}, 2.5, True, 7, '', b'', [], (), {}, int, len, str,
        lambda *args, **kwargs: 0, raising, generate(3), iter([3, 1, 2]), range(3), {1, 2}, frozenset('ab'), object(),
        1 << 31, -1 << 63, 1 << 64, 10 ** 40, float('nan'), float('inf'), -0.0, 1j, 'x' * 300, 'é\ud800\0', 'a,b\n', '%d {}',
        bytearray(b'abc'), memoryview(b'xyz'), b'\xff' * 300, slice(1, None), ..., NotImplemented, ValueError, ValueError('v'),
        knot, ring, Raises(), Lies(), Grows([1, 2]), Text('t'), Number(3), Raises, Lies, type, [[]] * 3, ('a', 'b', 'c'), ['a', 'b'],
    ]

def call(f, args, kwargs):
    return f(*args, **kwargs)

def get(descriptor, obj):
    return descriptor.__get__(obj)

def put(descriptor, obj, value):
    descriptor.__set__(obj, value)

def derive(cls):
    class Derived(cls):
        pass
    return Derived
