# Where a result is the object itself, or an instance of a derived class.
class S(str):
    pass


class Gives:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    __repr__ = __str__


class GivesBytes:
    def __bytes__(self):
        return B(b"x")


class B(bytes):
    pass


s = S("plain")
for r in (s % {}, s.format(), s.format_map({})):
    print(type(r).__name__, r is s)
print(type(iter(s)).__name__, type(iter("a")).__name__, type(iter("\xe9")).__name__)
for f in (str, repr, ascii):
    print(f.__name__, type(f(Gives(S("a")))).__name__, type(f(S("a"))).__name__)
print(type(S(Gives("a"))).__name__, type(bytes(GivesBytes())).__name__)
for f in (str, repr, ascii):
    try:
        f(Gives(None))
    except TypeError as e:
        print(e)
for spec in ("a", "bc"):
    try:
        format(s, spec)
    except ValueError as e:
        print(e)
