# The special methods of built-in classes as objects.
for f in (dict.__contains__, dict.__getitem__, list.__getitem__, set.__contains__, frozenset.__contains__, tuple.__getitem__, list.__len__,
          int.__add__, str.maketrans, dict.fromkeys, object.__new__, object.__init__, "".__len__, [].append, len, print, str.split):
    print(type(f).__name__, f.__name__, f.__qualname__, f.__text_signature__, type(f.__doc__).__name__)
for f in (lambda: {}.__contains__(), lambda: {}.__getitem__(1, 2), lambda: [].__getitem__(x=1), lambda: set().__contains__(), lambda: ().__getitem__(),
          lambda: str.maketrans(x=1), lambda: bytes.maketrans(a=1), lambda: min(), lambda: max(1, key=None, default=1, x=1), lambda: min(1, foo=2)):
    try:
        f()
    except TypeError as e:
        print(e)


class D(dict):
    def __getitem__(self, key):
        return super().__getitem__(key) * 2

    def __contains__(self, key):
        return not super().__contains__(key)


d = D(a=1)
print(d["a"], "a" in d, "b" in d, dict.__getitem__(d, "a"), list(map(d.__getitem__, "aa")))
