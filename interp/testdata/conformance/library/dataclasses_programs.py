from dataclasses import *
from collections import defaultdict, namedtuple
import dataclasses


@dataclass
class Point:
    x: int
    y: int = 0

    def dist(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


p = Point(3, 4)
print(p, p == Point(3, 4), p != Point(3), p.dist(), Point(1), Point(y=2, x=1), [f.name for f in fields(p)], is_dataclass(p), is_dataclass(Point), is_dataclass(5))
p.x = 10
print(p, asdict(p), astuple(p), replace(p, y=9), Point.__match_args__, Point.__doc__)
match p:
    case Point(x, y=4):
        print('matched', x)
try:
    hash(p)
except TypeError as e:
    print(e)


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0
    label: str = field(default='', compare=False)


print(sorted([Version(2), Version(1, 5), Version(1, 2, 'x')]), Version(1) < Version(1, 1), Version(1, 0, 'a') == Version(1, 0, 'b'), hash(Version(1)) == hash((1, 0)), {Version(1): 'one'}[Version(1)])
for f in (lambda: setattr(Version(1), 'major', 2), lambda: delattr(Version(1), 'major'), lambda: Version(1) < 3, lambda: setattr(Version(1), 'other', 2)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


@dataclass
class Inventory:
    name: str
    items: list[str] = field(default_factory=list)
    secret: int = field(default=7, repr=False)
    computed: int = field(init=False)
    scale: InitVar[int] = 2

    def __post_init__(self, scale):
        self.computed = len(self.items) * scale


a, b = Inventory('a', ['x', 'y']), Inventory('b', scale=5)
b.items.append('only b')
print(a, b, a.secret, Inventory('c').items, asdict(a))


@dataclass
class Base:
    a: int
    b: int = 2


@dataclass
class Child(Base):
    c: int = 3
    a: str = 'overridden'


print(Child(), Child('A', 5, 6), [(f.name, f.type.__name__) for f in fields(Child)], issubclass(Child, Base))


@dataclass
class KW:
    a: int
    _: KW_ONLY
    b: int = 1
    c: int = field(default=2, kw_only=True)


print(KW(1, b=5), KW.__match_args__)
try:
    KW(1, 2)
except TypeError as e:
    print(e)


@dataclass(slots=True)
class Slotted:
    x: int
    y: int = 5

    def up(self):
        return __class__.__name__


s = Slotted(1)
print(s, s.up(), Slotted.__slots__, hasattr(s, '__dict__'))
try:
    s.z = 1
except AttributeError as e:
    print(e)


@dataclass(eq=False, repr=False, init=False)
class Bare:
    x: int = 1


print(Bare().x, Bare() == Bare(), hash(Bare()) is not None)


@dataclass
class Node:
    value: int
    children: list = field(default_factory=list)
    parent: object = None


root = Node(1)
root.children.append(Node(2, parent=root))
print(root)
N = namedtuple('N', 'a b')


@dataclass
class Deep:
    p: Point
    ps: list
    d: dict
    t: tuple
    n: N


deep = Deep(Point(1), [Point(2), [Point(3)]], {'k': Point(4)}, (Point(5),), N(Point(6), 1))
print(asdict(deep))
print(astuple(deep))
print(asdict(p, dict_factory=lambda pairs: sorted(pairs)))


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: list = field(hash=False, default_factory=list)


print(hash(Hashed(1)) == hash((1,)))


@dataclass
class Custom:
    x: int

    def __repr__(self): return 'mine'
    def __eq__(self, o): return True


print(Custom(1), Custom(1) == 5)
M = make_dataclass('M', ['a', ('b', int), ('c', int, field(default=3))], namespace={'total': lambda self: self.b + self.c})
print(M(1, 2), M(1, 2).total(), M.__annotations__, M.__module__)
import copy
print(copy.replace(Point(1, 2), y=7), copy.deepcopy(deep) == deep, copy.copy(p) == p)


class Desc:
    def __get__(self, obj, cls=None): return 'class' if obj is None else obj._v
    def __set__(self, obj, value): obj._v = f'set {value}'


@dataclass
class WithDesc:
    v: str = Desc()


print(WithDesc('x').v, WithDesc().v)


@dataclass
class WithSelf:
    self: int
    other: 'str' = 'o'


print(WithSelf(1), WithSelf.__doc__, fields(WithSelf)[1].type)


@dataclass
class Empty:
    pass


print(Empty(), Empty() == Empty(), Empty.__doc__)


@dataclass(frozen=True)
class FB:
    x: int


@dataclass(frozen=True)
class FC(FB):
    y: int = 2


print(FC(1), hash(FC(1)) == hash((1, 2)), replace(FC(1), y=5))


@dataclass
class Gen:
    x: list[int] = field(default_factory=lambda: [1])
    y: int | None = None


print(Gen(), Gen.__doc__, Gen.__init__.__annotations__)
