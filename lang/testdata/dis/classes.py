class Empty: pass


class Derived(Base, other.Base, metaclass=Meta, key=1):
    """Documented."""
    attribute = 1
    annotated: int = 2
    only: str

    def method(self, x):
        self.x = x
        self.y, self.a[0] = x
        self.x += 1
        return super().method(x)

    @property
    def prop(self): return __class__

    class Nested:
        def method(self):
            self.z: int = 1


class Starred(*bases, **keywords): pass


@decorator
@other(1)
class Decorated(Base): pass


def function(base, value):
    class Local(base):
        own = value
        value = value
        def method(self): return value
    return Local


def nonlocal_class():
    x = 1
    class C:
        nonlocal x
        x = 2
        global y
        y = x
    return C
