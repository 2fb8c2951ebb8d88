"""+, +=, * and *= of classes that derive from sequences and override one of the methods."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class L(list): pass
class R:
    def __radd__(self, o): return 'radd'
    def __rmul__(self, o): return 'rmul'
    def __iter__(self): return iter([9])
show(lambda: [] + R())
show(lambda: L() + R())
show(lambda: L() * R())
show(lambda: [] * R())
class T(tuple): pass
show(lambda: () + R())
show(lambda: T() + R())
show(lambda: T() * R())
class S(str): pass
show(lambda: S() + R())
show(lambda: S() * R())
show(lambda: '' + R())
class B(bytes): pass
show(lambda: B() + R())
class BA(bytearray): pass
show(lambda: BA() + R())
def i(v, w):
    v += w
    return v
def im(v, w):
    v *= w
    return v
show(lambda: i([], R()))
show(lambda: i(L(), R()))
show(lambda: im([], R()))
show(lambda: im(L(), R()))
show(lambda: i(BA(), R()))
show(lambda: i((), R()))
show(lambda: i(T(), R()))
class L2(list):
    def __add__(self, o): return 'add'
class L3(list):
    def __iadd__(self, o): return NotImplemented
class L4(list):
    def __iadd__(self, o): return NotImplemented
    def __add__(self, o): return 'add'
class L5(list):
    def __add__(self, o): return NotImplemented
class L6(list):
    def __radd__(self, o): return 'r6'
class L7(list):
    def __imul__(self, o): return NotImplemented
class L8(list):
    def __mul__(self, o): return 'mul'
class L9(list):
    def __mul__(self, o): return NotImplemented
class L10(list):
    def __rmul__(self, o): return 'rmul10'
for C in L2, L3, L4, L5, L6, L7, L8, L9, L10:
    print(C.__name__)
    show(lambda: i(C(), [1]))
    show(lambda: i(C(), 1))
    show(lambda: i(C(), R()))
    show(lambda: i(C(), C()))
    show(lambda: C() + [1])
    show(lambda: C() + 1)
    show(lambda: C() + R())
    show(lambda: C() + C())
    show(lambda: [1] + C())
    show(lambda: im(C([1]), 2))
    show(lambda: im(C([1]), R()))
    show(lambda: C([1]) * 2)
    show(lambda: 2 * C([1]))
    show(lambda: C([1]) * R())
    show(lambda: C([1]) * 'a')
class T2(tuple):
    def __add__(self, o): return NotImplemented
class T3(tuple):
    def __iadd__(self, o): return NotImplemented
class T4(tuple):
    def __radd__(self, o): return 'r'
class S2(str):
    def __add__(self, o): return NotImplemented
class S3(str):
    def __radd__(self, o): return 'r'
class S4(str):
    def __mod__(self, o): return NotImplemented
class S5(str):
    def __rmod__(self, o): return 'rmod'
for C in T2, T3, T4, S2, S3, S4, S5:
    print(C.__name__)
    for D in T2, T3, T4, S2, S3, tuple, str, R, S4, S5:
        show(lambda: C() + D())
        show(lambda: D() + C())
        show(lambda: i(C(), D()))
        show(lambda: C() * D())
        show(lambda: C() % D())
        show(lambda: D() % C())
