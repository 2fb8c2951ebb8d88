# get_type_hints, cast, overload, final and the rest.
import typing
from typing import *


class Node:
    value: int
    next: 'Optional[Node]' = None
    label: ClassVar[str] = 'n'
    tagged: Annotated[int, 'tag'] = 0

    def link(self, other: 'Node', *args: int, weight: float = 1.0, **kw: 'str') -> None:
        pass


class Child(Node):
    extra: List['Node']


def plain(a, b: int = None) -> 'list[int]':
    pass


print(get_type_hints(Node))
print(get_type_hints(Child))
print(get_type_hints(Node, include_extras=True)['tagged'])
print(get_type_hints(Node.link))
print(get_type_hints(plain), get_type_hints(len))
for bad in (lambda: get_type_hints(3), lambda: get_type_hints(lambda x: x)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
def unknown(x: 'Missing'): pass
try:
    get_type_hints(unknown)
except NameError as e:
    print(e)
print(cast(int, 'still a str'), assert_type(3, int), cast('List[int]', []))
try:
    assert_never('x')
except AssertionError as e:
    print(e)


@overload
def f(x: int) -> int: ...
@overload
def f(x: str) -> str: ...
print(f.__name__)
try:
    f(1)
except NotImplementedError as e:
    print(e)
def f(x): return x
print(f(1), [o.__annotations__ for o in get_overloads(f)])
clear_overloads()
print(get_overloads(f))


@final
class Last:
    @final
    @override
    def m(self): pass


print(Last.__final__, Last.m.__final__, Last.m.__override__)


@no_type_check
def g(x: 'not a type'): pass
print(get_type_hints(g), g.__no_type_check__)
print(get_args(Dict[str, int]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_args(Literal['a', 2]), get_origin(Callable), get_args(Optional[int]))
print(ForwardRef('int'), ForwardRef('int') == ForwardRef('int'))
try:
    ForwardRef('a b')
except SyntaxError as e:
    print(e)


@dataclass_transform(kw_only_default=True)
def model(cls): return cls
print(model.__dataclass_transform__)
names = [n for n in typing.__all__ if not hasattr(typing, n)]
print(names, len(typing.__all__))
