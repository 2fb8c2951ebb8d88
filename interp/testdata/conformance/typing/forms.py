# What the special forms look like, and what they refuse.
from typing import *


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ':', e)


show(lambda: Any, lambda: Union[int, str], lambda: Union[int], lambda: Union[int, None], lambda: Optional[int], lambda: Union[int, str, None],
     lambda: Union[Union[int, str], float, int], lambda: Optional[Union[int, str]], lambda: Union[()], lambda: Optional[int, str], lambda: Union)
show(lambda: List[int], lambda: Dict[str, List[int]], lambda: Tuple[int, ...], lambda: Tuple[()], lambda: Tuple[int, str], lambda: Set['Node'],
     lambda: Type[int], lambda: FrozenSet[None], lambda: List, lambda: List[int, str], lambda: Dict[int], lambda: List[int][str])
show(lambda: Callable[[int, str], bool], lambda: Callable[..., int], lambda: Callable[[], None], lambda: Callable[int], lambda: Callable)
show(lambda: Literal['a', 1, True, None], lambda: Literal[1, 1, 2], lambda: Literal[Literal[1, 2], 3], lambda: Literal[1] == Literal[True])
show(lambda: ClassVar[int], lambda: Final[str], lambda: Annotated[int, 'metres', 3], lambda: Annotated[Annotated[int, 1], 2].__metadata__,
     lambda: Annotated[int], lambda: ClassVar[int, str], lambda: Final)
show(lambda: NoReturn, lambda: Never, lambda: Self, lambda: LiteralString, lambda: TypeAlias, lambda: Self[int], lambda: Never[int])
show(lambda: Any(), lambda: isinstance(1, Any), lambda: isinstance(1, Union[int, str]), lambda: isinstance('', Optional[int]),
     lambda: issubclass(int, Union[int, str]), lambda: isinstance([], List), lambda: isinstance([], List[int]), lambda: isinstance({}, Mapping))
show(lambda: List(), lambda: List[int]([1, 2]), lambda: Deque([1]), lambda: Union(), lambda: Final(), lambda: DefaultDict(int))
show(lambda: Union[int, str] == Union[str, int], lambda: Union[int, str] == int | str, lambda: hash(Union[int, str]) == hash(Union[str, int]),
     lambda: List[int] == List[int], lambda: List[int] is List[int], lambda: List[int] == list[int], lambda: List[int] != List[str])
show(lambda: List[int] | None, lambda: None | List[int], lambda: 'A' | Optional[int], lambda: Any | None, lambda: int | Literal[1])
show(lambda: List[1], lambda: List['a b'], lambda: Union[1, 2], lambda: List[(int,)], lambda: List[ClassVar], lambda: List[Generic], lambda: Optional[()])
show(lambda: List.__origin__, lambda: List[int].__args__, lambda: List[int].append, lambda: List[int].missing, lambda: List.__name__)
show(lambda: Text, lambda: AnyStr, lambda: TYPE_CHECKING, lambda: IO[str], lambda: TextIO, lambda: Iterable[int], lambda: Generator[int], lambda: Hashable)


class A(Any):
    pass


print(A.__mro__)
for bad in ("class X(Union[int, str]): pass", "class X(Optional): pass", "class X(ClassVar[int]): pass", "class X(Literal[1]): pass"):
    try:
        exec(bad)
    except TypeError as e:
        print(e)
