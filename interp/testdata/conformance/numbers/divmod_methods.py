"""__divmod__ and __rdivmod__ as objects."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


for t in (int, float, bool, complex):
    for n in ('__divmod__', '__rdivmod__', '__pow__', '__rpow__'):
        show(lambda: type(t.__dict__.get(n)))
        show(lambda: getattr(t, n))
show(lambda: (5).__divmod__(2))
show(lambda: (5).__rdivmod__(2))
show(lambda: (5).__divmod__('a'))
show(lambda: (5).__divmod__())
show(lambda: (5).__divmod__(1, 2))
show(lambda: int.__divmod__())
show(lambda: int.__divmod__('', 1))
show(lambda: (5.5).__divmod__(2))
show(lambda: int.__divmod__.__name__)
class I(int):
    def __divmod__(self, o): return super().__divmod__(o)
    def __rdivmod__(self, o): return "r", super().__rdivmod__(o)
show(lambda: divmod(I(7), 2))
show(lambda: divmod(7, I(2)))
show(lambda: divmod(7.5, I(2)))
show(lambda: I(7).__divmod__("a"))
show(lambda: True.__divmod__(2))
show(lambda: type(bool.__divmod__))
