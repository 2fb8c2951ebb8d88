U = int | str
print(U, U.__args__, isinstance(1, U), isinstance('a', U), isinstance(1.0, U), issubclass(bool, U), U == str | int, hash(U) == hash(str | int), int | int, int | None, None | int, (int | str) | float, int | (str | int), type(U).__name__)
L = list[int]
print(L, L.__origin__, L.__args__, L == list[int], L([1, 2]), type(L()).__name__, dict[str, list[int]], tuple[int, ...], tuple[()], list[int] | None, set[str], type[int], list['fwd'], frozenset[int], hash(L) == hash(list[int]), list[int | str])


class G:
    def __class_getitem__(cls, k): return ('G', k)


class Sub(list[int]): pass


print(G[int], Sub([1]), Sub.__bases__, Sub.__orig_bases__, issubclass(Sub, list))
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int]), lambda: int[str], lambda: 5 | int, lambda: int | 5, lambda: isinstance(1, int | list[int]), lambda: list[int][0], lambda: (int | str)(1), lambda: L.nothing, lambda: int | 'str', lambda: U[0]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
