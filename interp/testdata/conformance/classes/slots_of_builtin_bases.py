# __slots__ in classes derived from built-in ones.
import types

for base, args in ((Exception, ()), (OSError, (2, "x")), (property, ()), (staticmethod, (len,)), (classmethod, (len,)), (list, ()), (dict, ()),
                   (str, ()), (float, ()), (set, ())):
    cls = type("C", (base,), {"__slots__": ("x",)})
    c = cls(*args)
    try:
        c.x
    except AttributeError as e:
        print(base.__name__, e)
    c.x = 3
    print(c.x)
    try:
        c.y = 4
        print("y", c.y)
    except AttributeError as e:
        print(e)
    del c.x
    print(hasattr(c, "x"))
for base in (int, tuple, bytes, type):
    try:
        type("C", (base,), {"__slots__": ("x",)})
    except TypeError as e:
        print(e)


class P(property):
    """doc of the class"""


class C:
    @P
    def p(self):
        """doc of the getter"""

    q = P(None, None, None, "given")
    r = P()


print(C.p.__doc__, C.q.__doc__, C.r.__doc__, property(C).__doc__)
print([n for n in vars(staticmethod(C.__init__))], vars(classmethod(print))["__name__"])
