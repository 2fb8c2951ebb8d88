# ClassVar and InitVar, also written as strings; descriptors of slots; text of the class.
import dataclasses
import typing
from dataclasses import dataclass, field, InitVar, KW_ONLY, fields
from typing import ClassVar, List, Optional


@dataclass
class A:
    x: int
    count: ClassVar[int] = 0
    other: 'ClassVar[int]' = 1
    third: 'typing.ClassVar' = 2
    scale: InitVar[int] = 3
    named: 'dataclasses.InitVar[int]' = 4
    items: List[int] = field(default_factory=list)

    def __post_init__(self, scale, named):
        self.x *= scale + named


print(A(2), [f.name for f in fields(A)], A.__doc__)


@dataclass
class B:
    a: Optional[int] = None
    _: KW_ONLY
    b: str = 'b'


print(B.__doc__, B(1, b='c'), B.__match_args__)
try:
    B(1, 'c')
except TypeError as e:
    print(e)


@dataclass(slots=True, weakref_slot=True)
class Base:
    x: int


@dataclass(slots=True, weakref_slot=True)
class Derived(Base):
    y: int = 0


print(Base.__slots__, Derived.__slots__, Derived(1, 2), hasattr(Derived(1), '__weakref__'), hasattr(Derived(1), '__dict__'))
f = field(default=3, metadata={'k': 'v'})
print(repr(f).split('default_factory')[0], f.metadata)
for bad in (lambda: dataclass(weakref_slot=True)(type('C', (), {})), lambda: dataclass(order=True, eq=False)(type('C', (), {})), lambda: field(default=1, default_factory=list),
            lambda: dataclasses.fields(3), lambda: dataclasses.replace(A(1), x=2), lambda: dataclasses.asdict(3), lambda: dataclass(3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
D = dataclasses.make_dataclass('D', ['a', ('b', int), ('c', str, field(default='x'))], bases=(Base,), namespace={'twice': lambda self: self.b * 2}, frozen=False)
print(D(1, 2, 3), D(1, 2, 3).twice(), D.__mro__[1].__name__)


@dataclass(frozen=True, order=True)
class P:
    x: int
    y: int = field(default=0, compare=False)


print(P(1, 2) == P(1, 3), P(1) < P(2), hash(P(1, 2)) == hash(P(1, 9)), sorted([P(3), P(1)]), dataclasses.astuple(P(1, 2)), dataclasses.asdict(P(1)))
try:
    P(1).x = 2
except dataclasses.FrozenInstanceError as e:
    print(type(e).__mro__[1].__name__, e)


@dataclass
class Tree:
    value: int
    children: list = field(default_factory=list, repr=False)
    parent: 'Tree' = None


t = Tree(1)
t.parent = t
print(t)
