for t in (int, str, list, dict, set, tuple, float, bytes, bool, type, object, range, slice, BaseException, property, staticmethod, classmethod, super, enumerate, zip, map, filter, reversed, frozenset, bytearray, type(None), type(...), type(len), type(lambda: 0)):
    print(t.__name__, t.__qualname__, t.__module__, t.__mro__[-1].__name__, [b.__name__ for b in t.__bases__], callable(t), t.__class__.__name__, isinstance(t, type))
for t, names in ((int, ('bit_length', 'to_bytes', 'real', '__add__', '__index__')), (str, ('join', 'format', '__mod__', '__iter__')), (list, ('append', '__add__', '__hash__', 'sort')), (dict, ('get', 'keys', 'fromkeys', '__or__'))):
    print(t.__name__, [(n, type(t.__dict__[n]).__name__) for n in names])
print(int.__add__(1, 2), str.join('-', 'ab'), list.__len__([1]), dict.get({1: 2}, 1), dict.fromkeys('a'), type.__name__, object.__init__(object()), int.__new__(int, '5'), str.__new__(str, 5), list.__hash__, set.__hash__, tuple.__hash__ is not None)
for f in (lambda: int.__add__(1), lambda: int.__add__('a', 1), lambda: list.append(5, 1), lambda: dict.fromkeys(), lambda: int.nope, lambda: setattr(list, 'x', 1), lambda: delattr(str, 'join'), lambda: str.join(), lambda: int.__new__(), lambda: int.__new__(str), lambda: object.__new__(5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
