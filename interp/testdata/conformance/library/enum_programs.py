from enum import *
import enum


class Color(Enum):
    """Colours."""
    RED = 1
    GREEN = 2
    BLUE = 3
    ROUGE = 1

    def describe(self):
        return f'{self.name} is {self.value}'

    @property
    def upper(self):
        return self.name.upper() + '!'

    @classmethod
    def default(cls):
        return cls.GREEN

    @staticmethod
    def helper():
        return 'helped'


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color['BLUE'], Color.ROUGE is Color.RED)
print(list(Color), len(Color), list(reversed(Color)), Color.__members__, Color.RED in Color, 3 in Color, 99 in Color, 'RED' in Color)
print(Color.RED.describe(), Color.RED.upper, Color.default(), Color.helper(), Color, type(Color), Color.__doc__, bool(Color.RED))
print(Color.RED == Color.RED, Color.RED == 1, Color.RED != Color.BLUE, hash(Color.RED) == hash('RED'), {Color.RED: 'r'}[Color(1)], isinstance(Color.RED, Color))
print(f'{Color.RED}', f'{Color.RED:>12}', '%s' % Color.RED, Color.RED.BLUE, [c.name for c in Color], sorted(Color, key=lambda c: -c.value))
for f in (lambda: Color(99), lambda: Color['PINK'], lambda: Color.PINK, lambda: setattr(Color, 'RED', 5), lambda: delattr(Color, 'RED'), lambda: Color.RED < Color.BLUE, lambda: type('X', (Color,), {}), lambda: setattr(Color.RED, 'value', 3), lambda: setattr(Color.RED, 'name', 3), lambda: Enum('E'), lambda: Color()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def gravity(self):
        return round(6.67300E-11 * self.mass / (self.radius * self.radius), 3)


print(Planet.EARTH, Planet.EARTH.value, Planet.EARTH.gravity, Planet((3.303e+23, 2.4397e6)), [p.gravity for p in Planet])


class Auto(Enum):
    A = auto()
    B = auto()
    C = 10
    D = auto()
    E = auto(), 'x'


print(list(Auto))


class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return f'{name.lower()}-{count}'
    X = auto()
    Y = auto()


print(list(Named))


class N(IntEnum):
    ONE = 1
    TWO = 2


print(N.ONE, repr(N.ONE), N.ONE + 1, N.ONE < N.TWO, N(2), N.ONE == 1, f'{N.TWO:03}', [10, 20, 30][N.ONE], int(N.TWO), N.ONE in (1, 2), '%d' % N.TWO, max(N), sum(N))


class S(StrEnum):
    HELLO = auto()
    BYE = 'bye!'


print(S.HELLO, repr(S.HELLO), S.HELLO == 'hello', S.BYE.upper(), S('bye!'), f'{S.BYE:>6}', '-'.join(S), S.HELLO + '?')
for f in (lambda: StrEnum('T', {'A': 5}), lambda: S('nope')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


rw = Perm.R | Perm.W
print(rw, repr(rw), rw is Perm.RW, Perm.R in rw, Perm.X in rw, ~rw, ~Perm.R, rw & Perm.W, rw ^ Perm.R, bool(Perm.R & Perm.W), Perm(0), repr(Perm(0)), Perm(5), repr(Perm(7)), list(rw), len(rw), list(Perm), rw.name, Perm(5).name, Perm(0).name, Perm.R | Perm.X | Perm.W, Perm, Perm['RW'])
for f in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.R, lambda: Perm('x'), lambda: Perm(-1), lambda: Perm(-9)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class IF(IntFlag):
    A = 1
    B = 2
    C = 4


print(IF.A | IF.B, repr(IF.A | IF.B), IF.A | 8, repr(IF.A | 8), IF(3) == 3, ~IF.A, repr(~IF.A), IF.A + 1, IF.B & 6, repr(IF(0)), IF(16), list(IF(7)), 1 | IF.B, repr(8 | IF.A), IF.A in IF(3), f'{IF.A | IF.B}', repr(IF(-1)))


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 2


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 2


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 2


print(repr(Conform(7)), repr(Eject(7)), repr(Keep(7)), repr(Keep(4)), Conform._boundary_)

Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Animal.__module__, Animal.ANT, list(Enum('P', ['a', 'b'], start=5)), list(Enum('Q', {'x': 1, 'y': 'z'})), list(Enum('R', [('m', 2)])), list(IntEnum('I', 'one two')), list(Flag('Fl', 'a b c')))
try:
    @unique
    class Dup(Enum):
        A = 1
        B = 1
except ValueError as e:
    print(e)
try:
    class Twice(Enum):
        A = 1
        A = 2
except TypeError as e:
    print(e)
try:
    class Sunder(Enum):
        _bad_ = 1
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class Gap(Enum):
        A = 1
        C = 4
except ValueError as e:
    print(e)
try:
    class Mixed(5, Enum):
        pass
except TypeError as e:
    print(type(e).__name__)


class Missing(Enum):
    A = 'a'
    B = 'b'

    @classmethod
    def _missing_(cls, value):
        return next((m for m in cls if m.value == str(value).lower()), None)


print(Missing('A'), Missing('B'))
try:
    Missing('zz')
except ValueError as e:
    print(e)


class Coord(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, 'P.X', 'km')
    PY = (1, 'P.Y', 'km')


print(str(Coord(1)), Coord.PY.label, Coord.PY.unit, bytes(Coord.PY))


class Ordered(Enum):
    def __lt__(self, other):
        if self.__class__ is other.__class__:
            return self.value < other.value
        return NotImplemented
    LOW = 1
    HIGH = 2


print(Ordered.LOW < Ordered.HIGH, sorted([Ordered.HIGH, Ordered.LOW]))


class Extra(Enum):
    _ignore_ = 'tmp i'
    tmp = vars()
    for i in range(3):
        tmp[f'K{i}'] = i
    note = nonmember('not a member')
    func = member(len)

    def method(self): ...

    class Inner:
        pass


print(list(Extra), Extra.note, Extra.func.value([1]), Extra.Inner.__name__, hasattr(Extra, 'i'))


class Tup(tuple, Enum):
    A = 1, 2


class Flt(float, Enum):
    PI = 3.14


print(Tup.A, Tup.A.value, Flt.PI, repr(Flt.PI), Flt.PI * 2, f'{Flt.PI}', Flt.PI == 3.14)
import copy
print(copy.copy(Color.RED) is Color.RED, copy.deepcopy([Color.RED])[0] is Color.RED)
match Color.RED:
    case Color.BLUE:
        print('blue')
    case Color.RED:
        print('red')


class Unhashable(Enum):
    L = [1]
    D = {}
    L2 = [1]


print(Unhashable([1]), Unhashable.L2 is Unhashable.L, [1] in Unhashable)


class Base(Enum):
    def hi(self): return 'hi ' + self.name


class Derived(Base):
    A = 1


print(Derived.A.hi(), Derived.__mro__[1], issubclass(Derived, Base), Base, EnumType is enum.EnumMeta)


class WithOrder(Enum):
    _order_ = 'A B'
    A = 1
    B = 2


try:
    class BadOrder(Enum):
        _order_ = 'B A'
        A = 1
        B = 2
except TypeError as e:
    print(e)
print(dir(Color)[:4], [n for n in dir(Color.RED) if n[0] != '_'], auto(), auto(5))
