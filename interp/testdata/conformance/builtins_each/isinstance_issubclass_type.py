class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(A(), B), issubclass(B, A), issubclass(A, (int, B, A)), isinstance(1, (str, int)), isinstance([], list | dict), isinstance(True, int), type(True) is int)
print(isinstance(int, type), isinstance(type, type), isinstance(type, object), issubclass(type, object), isinstance(None, type(None)), isinstance(A, A))
for v in (1, 1.0, 'a', b'a', None, True, [], (), {}, set(), frozenset(), range(1), len, A, A(), A.__init__, lambda: 0, ..., NotImplemented, slice(1), type, ValueError(), (i for i in []), int.real, [].append, iter([]), print, object(), super, property(), {}.keys(), {}.items(), {}.values(), zip(), map(str, []), enumerate([]), vars(A), int | str, list[int]):
    print(type(v).__name__, end=' ')
print()
print(type('X', (A,), {'v': 5})().v, type(B()).__bases__[0] is A, B().__class__.__base__ is A, (5).__class__, type(5)(7), type('')('x'), type([])('ab'))
print(int.__name__, int.__module__, int.__bases__, bool.__mro__, object.__bases__, type.__bases__)
