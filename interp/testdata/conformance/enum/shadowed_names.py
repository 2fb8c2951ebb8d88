# Members whose name is that of an attribute of their value, or of a property.
from enum import Enum, IntEnum, StrEnum, Flag, auto, property as enum_property
from types import DynamicClassAttribute


class Number(IntEnum):
    divisor = 1
    numerator = 2


class Book(StrEnum):
    author = 'author'
    title = 'title'


class Base(Enum):
    @DynamicClassAttribute
    def test(self):
        return 'dynamic'

    @enum_property
    def other(self):
        return 'property of ' + self.name


class Test(Base):
    test = 1
    other = 2


print(Number.divisor.numerator, Number.numerator, Number.numerator.divisor is Number.divisor, Number.numerator.numerator)
print(Book.author.title(), Book.title.title(), Book.title, Book.title.author is Book.author)
print(Test.test.test, Test.test.value, Test.other.other, Test.test)


class Odd(Enum):
    name = 1
    value = 2


print(Odd.name.name, Odd.name.value, Odd.value.name, list(Odd))


class Perm(Flag):
    R = auto()
    W = auto()
    RW = R | W
    NONE = None


print(list(Perm), Perm.NONE.value, Perm.RW)


class Ordered(Flag):
    _order_ = 'ONE TWO FOUR DOS EIGHT'
    ONE = auto()
    TWO = auto()
    FOUR = auto()
    DOS = 2
    EIGHT = auto()


print(list(Ordered), Ordered.DOS is Ordered.TWO)
for make in (lambda: Enum('Bad', 0), lambda: Enum('Empty', [])(1)):
    try:
        print(make())
    except TypeError as e:
        print(e)
try:
    class BadNew(Enum):
        def __new__(cls, value):
            return super().__new__(cls, value)
        A = 1
except TypeError as e:
    print(e)


class FromDict(Enum):
    vars().update({'A': 1, 'B': 2}, C=3)


print(list(FromDict))
try:
    class Twice(Enum):
        vars().update({'A': 1}, A=2)
except TypeError as e:
    print(e)
