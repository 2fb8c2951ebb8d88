# What the documentation of enum shows.
from enum import *


class Weekday(Enum):
    MONDAY = 1
    TUESDAY = 2

    @classmethod
    def from_n(cls, n):
        return cls(n)


print(Weekday(1), repr(Weekday['TUESDAY']), Weekday.MONDAY.name, Weekday.MONDAY.value, isinstance(Weekday.MONDAY, Weekday), type(Weekday.MONDAY))
print(list(Weekday), len(Weekday), Weekday.MONDAY in Weekday, 1 in Weekday, 'x' in Weekday, Weekday.__members__)


class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.673e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, Planet.EARTH.surface_gravity)


class Color(Flag):
    RED = auto()
    GREEN = auto()
    BLUE = auto()
    WHITE = RED | GREEN | BLUE


purple = Color.RED | Color.BLUE
print(purple, repr(purple), Color.WHITE, ~purple, Color.RED & Color.BLUE, bool(Color(0)), list(purple), len(purple), Color.GREEN in purple, Color(5))
try:
    Color(16)
except ValueError as e:
    print(e)


class Strict(Flag, boundary=STRICT):
    A = 1
    B = 4


class Keep(Flag, boundary=KEEP):
    A = 1
    B = 4


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Eject(Flag, boundary=EJECT):
    A = 1
    B = 4


print(Keep(3), Conform(3), Eject(3), type(Eject(3)).__name__)
try:
    Strict(3)
except ValueError as e:
    print(e)


class Perm(IntFlag):
    R = 4
    W = 2
    X = 1


print(Perm.R | Perm.W, repr(Perm.R | 8), Perm.R + 1, Perm(7), Perm.X == 1, f'{Perm.R}', '%d' % Perm.W)


class Lower(StrEnum):
    ONE = auto()
    TWO = auto()


print(Lower.ONE, repr(Lower.TWO), Lower.ONE == 'one', Lower('two'), Lower.ONE.upper())


class Auto(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower(), start, count, last_values

    A = auto()
    B = auto()


print(Auto.A.value, Auto.B.value)


class Miss(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == 'a' else None


print(Miss('a'))
for call in (lambda: Miss('b'), lambda: Miss['b'], lambda: Miss.b, lambda: setattr(Miss, 'A', 2), lambda: delattr(Miss, 'A'), lambda: Miss.A.A, lambda: Miss()):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)


class NonMember(Enum):
    A = 1
    b = nonmember(2)
    c = member(3)

    @member
    def f(): pass


print([m.name for m in NonMember], NonMember.b)
try:
    @unique
    class Mistake(Enum):
        ONE = 1
        TWO = 1
        UNO = 1
except ValueError as e:
    print(e)
try:
    @verify(CONTINUOUS)
    class Gap(IntEnum):
        A = 2
        B = 5
except ValueError as e:
    print(e)
try:
    class Extended(Weekday):
        SUNDAY = 7
except TypeError as e:
    print(e)
Animal = Enum('Animal', 'ANT BEE CAT')
print(list(Animal), Animal.__module__, Enum('P', {'a': 1, 'b': 'x'}).b.value, IntEnum('Q', ['x', 'y'], start=5).y)
print(sorted(d for d in dir(Weekday) if not d.startswith('__')), sorted(d for d in dir(Weekday.MONDAY) if not d.startswith('__')))
print([Perm.X < Perm.W, hash(Weekday.MONDAY) == hash('MONDAY')], Weekday.MONDAY != 1)
