# NamedTuple, TypedDict, NewType.
from typing import NamedTuple, TypedDict, NewType, Required, NotRequired, is_typeddict, List, Generic, TypeVar, Optional

T = TypeVar('T')


class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0

    def norm(self):
        return self.x + self.y


class Box(NamedTuple, Generic[T]):
    item: T


class Movie(TypedDict):
    title: str
    year: int


class Extra(Movie, total=False):
    rating: float
    stars: Required[int]


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ':', e)


show(lambda: Point(1), lambda: Point(1, 2).norm(), lambda: Point._fields, lambda: Point._field_defaults, lambda: Point.__annotations__, lambda: Point.__doc__,
     lambda: Point(1)._replace(x=5), lambda: Point(), lambda: Point.__mro__, lambda: Point.__orig_bases__[0].__name__, lambda: Box[int](3), lambda: Box[int])
show(lambda: NamedTuple('P', [('a', int), ('b', str)])(1, 'x'), lambda: NamedTuple('P', []), lambda: NamedTuple('P', [('a', (1,))]))
show(lambda: Movie(title='A', year=1), lambda: Movie({'title': 'B'}), lambda: type(Movie(title='')), lambda: Movie.__annotations__, lambda: Movie.__total__,
     lambda: sorted(Movie.__required_keys__), lambda: sorted(Extra.__optional_keys__), lambda: sorted(Extra.__required_keys__), lambda: isinstance({}, Movie),
     lambda: issubclass(dict, Movie), lambda: is_typeddict(Movie), lambda: is_typeddict(dict), lambda: Movie.__bases__, lambda: Extra.__mro__[1:])
show(lambda: TypedDict('T', {'in': int, 'a': NotRequired[str]}).__annotations__, lambda: TypedDict('T', {'x': int})(x=1))
for body in ("class Y(NamedTuple):\n    a: int = 1\n    b: int", "class Y(NamedTuple, dict): a: int", "class Y(NamedTuple):\n    _a: int", "class Y(Movie, dict): pass",
             "class Y(NamedTuple):\n    def __new__(cls): pass"):
    try:
        exec(body)
        print('made')
    except Exception as e:
        print(type(e).__name__, e)
UserId = NewType('UserId', int)
show(lambda: UserId(5) + 1, lambda: UserId, lambda: UserId.__supertype__, lambda: UserId.__name__, lambda: List[UserId], lambda: Optional[UserId], lambda: UserId | None, lambda: isinstance(5, UserId))
try:
    class Sub(UserId): pass
except TypeError as e:
    print(e)
