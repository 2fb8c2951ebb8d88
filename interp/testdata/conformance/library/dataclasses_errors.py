from dataclasses import *
import dataclasses
def T(src):
    try:
        exec(src, {**globals()})
    except Exception as e: print(src.strip().splitlines()[-1][:40], '!!', type(e).__name__, e)
T('''
@dataclass
class A:
    x: int
    y: list = []
''')
T('''
@dataclass
class A:
    x: int = 1
    y: int
''')
T('''
@dataclass
class A:
    x: int = field(default=1, default_factory=list)
''')
T('''
@dataclass(order=True)
class A:
    x: int
    def __lt__(self,o): pass
''')
T('''
@dataclass(frozen=True)
class A:
    x: int
class B(A): pass
@dataclass
class C(A): y: int
''')
T('''
@dataclass
class A:
    x: int
@dataclass(frozen=True)
class C(A): y: int
''')
T('''
@dataclass(frozen=True)
class A:
    x: int
A(1).x=2
''')
T('''
@dataclass(frozen=True)
class A:
    x: int
del A(1).x
''')
T('''
@dataclass(frozen=True)
class A:
    x: int
    def __setattr__(self,a,b): pass
''')
T('''
@dataclass(order=True, eq=False)
class A:
    x: int
''')
T('''
@dataclass(unsafe_hash=True)
class A:
    x: int
    def __hash__(self): return 1
''')
T('''
fields(5)
''')
T('''
asdict(5)
''')
T('''
astuple(int)
''')
T('''
replace(5)
''')
T('''
@dataclass
class A:
    x: int
    y: int = field(init=False, default=3)
replace(A(1), y=2)
''')
T('''
@dataclass
class A:
    x: InitVar[int]
replace(A(1))
''')
T('''
@dataclass
class A:
    x: int
A()
''')
T('''
@dataclass
class A:
    x: int
A(1,2)
''')
T('''
@dataclass
class A:
    x: int
A(y=1)
''')
T('''
@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int
A(1, 2)
''')
T('''
@dataclass
class A:
    x: int
    _: KW_ONLY
    y: int
    z: KW_ONLY
''')
T('''
make_dataclass('A', ['x', 'x'])
''')
T('''
make_dataclass('A', ['1'])
''')
T('''
make_dataclass('A', ['class'])
''')
T('''
make_dataclass('A', [5])
''')
T('''
@dataclass(slots=True)
class A:
    __slots__ = ('x',)
    x: int
''')
T('''
@dataclass(weakref_slot=True)
class A:
    x: int
''')
T('''
@dataclass
class A:
    x = field()
''')
T('''
@dataclass
class A:
    x: int = field(kw_only=True)
    y: int = field(compare=True, hash=None, repr=False, metadata={'a':1})

print(A.__dataclass_params__)

print(InitVar[int], InitVar)
print(A.__match_args__, A.__doc__, A.__init__.__annotations__, A.__init__.__qualname__, A.__repr__.__qualname__, A.__eq__.__qualname__)

''')
T('''
@dataclass
class A:
    x: int
    y: 'str' = 'a'
    z: list = field(default_factory=list)
print(A.__doc__, A.__init__.__defaults__, A.__init__.__kwdefaults__, A.__hash__)

print(A.y, hasattr(A,'x'), hasattr(A,'z'))

''')
T('''
@dataclass(order=True)
class A:
    x: int
A(1)<3
''')
T('''
dataclass(5)
''')
T('''
dataclass(x=5)
''')
