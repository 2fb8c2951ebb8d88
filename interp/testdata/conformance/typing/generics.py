# Generic classes: subscription, inheritance, substitution.
from typing import Generic, TypeVar, Dict, List, Tuple, Callable, ParamSpec, TypeVarTuple, Unpack, Mapping, Iterable, get_origin, get_args

T = TypeVar('T')
S = TypeVar('S')
N = TypeVar('N', int, float)
B = TypeVar('B', bound=str, covariant=True)
P = ParamSpec('P')
Ts = TypeVarTuple('Ts')


class Box(Generic[T]):
    def __init__(self, item):
        self.item = item


class Pair(Dict[T, S], Generic[T, S]):
    pass


class IntBox(Box[int]):
    pass


class Named(Box[T], Mapping[str, T]):
    def __getitem__(self, k): return self.item
    def __iter__(self): return iter('ab')
    def __len__(self): return 2


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ':', e)


show(lambda: T, lambda: N.__constraints__, lambda: B, lambda: B.__bound__, lambda: (T.__covariant__, B.__covariant__), lambda: P, lambda: Ts, lambda: P.args)
show(lambda: Box[int], lambda: Box[int](3).item, lambda: Box[int](3).__orig_class__, lambda: Box.__parameters__, lambda: Box[T][str], lambda: Box[List[T]][int])
show(lambda: IntBox.__bases__, lambda: IntBox.__orig_bases__, lambda: IntBox.__mro__[1:], lambda: IntBox[int], lambda: Pair.__mro__, lambda: Pair[int, str]())
show(lambda: Named(5)['x'], lambda: Named.__parameters__, lambda: len(Named(1)), lambda: isinstance(Named(1), Mapping))
show(lambda: Pair[int], lambda: Box[int, str], lambda: Box[()], lambda: Box[int][int], lambda: Generic[int], lambda: Generic[T, T], lambda: Generic[()], lambda: Generic[T])
show(lambda: isinstance(Box(1), Box), lambda: isinstance(Box(1), Box[int]), lambda: issubclass(IntBox, Box), lambda: issubclass(IntBox, Box[int]))
show(lambda: Dict[T, S].__parameters__, lambda: Dict[T, S][int, str], lambda: Dict[str, T][int], lambda: Dict[T, T][int], lambda: Tuple[T, ...][int], lambda: Dict[T, S][int])
show(lambda: list[T][int], lambda: dict[T, list[S]].__parameters__, lambda: (list[T] | None)[str], lambda: (T | None), lambda: list[int][str])
show(lambda: Callable[[T], S][int, str], lambda: Callable[P, T][[int, str], bool], lambda: Callable[P, int][...], lambda: Callable[P, T].__parameters__)
show(lambda: Tuple[int, Unpack[Ts]][str, bool], lambda: tuple[*Ts], lambda: Unpack[Ts], lambda: get_args(Tuple[Unpack[Ts]]))
show(lambda: get_origin(Box[int]), lambda: get_args(Box[int]), lambda: get_args(Callable[[int], str]), lambda: get_origin(List[int]), lambda: get_origin(int | str), lambda: get_origin(int), lambda: get_args(int))
show(lambda: TypeVar('X', int), lambda: TypeVar('X', int, str, bound=int), lambda: TypeVar('X', covariant=True, contravariant=True))
for body in ("class X(Generic): pass", "class X(Generic[T], Generic[S]): pass", "class X(List[T], Generic[S]): pass", "class X(T): pass", "class X(Box[int], Box[str]): pass"):
    try:
        exec(body)
        print('made')
    except TypeError as e:
        print(e)
