"""float() and complex() of what derives from str, bytes and float and has conversions of its own."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class S(str):
    def __index__(self): return 5
class S2(str):
    def __float__(self): return 2.5
class S3(str):
    def __float__(self): return 'x'
class B(bytes):
    def __float__(self): return 2.5
class F(float):
    def __float__(self): return 9.5
class N(str):
    __index__ = None
class E(str):
    def __index__(self): return 'x'
show(lambda: float(S('7')))
show(lambda: float(S2('7')))
show(lambda: float(S3('7')))
show(lambda: float(B(b'7')))
show(lambda: float(F(1)))
show(lambda: float(N('7')))
show(lambda: float(E('7')))
show(lambda: complex(S('7')))
show(lambda: complex(S2('7')))
show(lambda: complex(S2('7'), 1))
show(lambda: complex(1, S2('7')))
show(lambda: int(S('7')))
