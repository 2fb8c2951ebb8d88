# Numbers, subclasses of them and objects that act as numbers, in every function and operator that takes some.
class F(float): pass
class G(float):
    def __init__(self, x, y=1): self.y=y
def T(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
T(lambda: F(x=1)); T(lambda: G(2, y=3).y); T(lambda: float(x=3)); T(lambda: bool(x=1)); T(lambda: F(1.5)+F(2)); T(lambda: F('x')); T(lambda: F(1,2))
class I(int):
    def __new__(cls, x, y=0): return super().__new__(cls, x)
    def __add__(self, o): return 'add'
    def __radd__(self, o): return 'radd'
    def __divmod__(self, o): return 'dm'
    def __rdivmod__(self, o): return 'rdm'
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __round__(self, n=None): return ('round', n)
    def __index__(self): return 77
    def __float__(self): return 7.5
    def __int__(self): return 99
    def __repr__(self): return 'I!'
    def __str__(self): return 'Istr'
    def __format__(self, s): return 'F' + s
    def __hash__(self): return 5
    def __eq__(self, o): return True
    def __bool__(self): return False
    def __abs__(self): return 'abs'
i = I(5, 2)
T(lambda: i+1); T(lambda: 1+i); T(lambda: divmod(i,2)); T(lambda: divmod(2,i)); T(lambda: pow(i,2)); T(lambda: pow(i,2,3)); T(lambda: pow(2,i,3)); T(lambda: round(i)); T(lambda: round(i,2)); T(lambda: [1,2,3][I(1)]); T(lambda: float(i)); T(lambda: int(i)); T(lambda: f'{i:x}'); T(lambda: f'{i}'); T(lambda: f'{i!r:>5}'); T(lambda: hash(i)); T(lambda: i==3); T(lambda: 3==i); T(lambda: bool(i)); T(lambda: abs(i)); T(lambda: i*2); T(lambda: i-1); T(lambda: -i); T(lambda: i//2); T(lambda: '%d' % i); T(lambda: '%s' % i); T(lambda: str(i)); T(lambda: hex(i)); T(lambda: bin(I(5))); T(lambda: i.bit_length()); T(lambda: I.from_bytes(b'\x05')); T(lambda: type(I.from_bytes(b'\x05'))); T(lambda: range(I(3))); T(lambda: sum([I(1),I(2)])); T(lambda: sum([1.5,I(2)])); T(lambda: i.real); T(lambda: i.numerator); T(lambda: complex(i)); T(lambda: i<6); T(lambda: max(i,4)); T(lambda: 2.0**I(2)); T(lambda: I(2)**-1); T(lambda: 10**I(2)); T(lambda: I(2).__pow__(3)); T(lambda: (2).__pow__(3,5)); T(lambda: (2).__rpow__(3)); T(lambda: (2).__divmod__('a')); T(lambda: (7).__rdivmod__(9)); T(lambda: int.__add__(1,2.5)); T(lambda: (1).__lt__(2)); T(lambda: (5).__floordiv__(0)); T(lambda: (1.5).__divmod__(0)); T(lambda: (1.5).__rpow__(2)); T(lambda: (5).__index__()); T(lambda: (5).__bool__()); T(lambda: (0).__bool__()); T(lambda: int.__round__(15, -1)); T(lambda: (1).__format__(3)); T(lambda: format(1, 3)); T(lambda: (1.5).__format__('q')); T(lambda: True.__format__('d')); T(lambda: format(True)); T(lambda: format(True, '5')); T(lambda: f'{True:5}'); T(lambda: f'{True!s:>6}'); T(lambda: int.to_bytes(5, 2, 'big')); T(lambda: int.from_bytes(b'ab', byteorder='little', signed=True)); T(lambda: (5).to_bytes(2, 'big', True)); T(lambda: complex.__add__(1j, 2)); T(lambda: 1j.__eq__(2)); T(lambda: 1j.__lt__(2)); T(lambda: float.__new__(int)); T(lambda: int.__new__(bool)); T(lambda: bool.__new__(int)); T(lambda: int.__new__(int, '7', 8)); T(lambda: float.fromhex.__name__); T(lambda: F.fromhex('0x1p1')); T(lambda: type(F.fromhex('0x1p1'))); T(lambda: float.hex(3)); T(lambda: isinstance(True, int)); T(lambda: (5).real.imag); T(lambda: setattr(5, 'x', 1)); T(lambda: setattr(1.5, 'real', 1)); T(lambda: (5).foo); T(lambda: setattr(F(1),'z',2)); T(lambda: delattr(5,'real'))
class X:
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __rdivmod__(self, o): return ('rdm', o)
    def __radd__(self, o): return ('radd', o)
    def __complex__(self): return 2j
T(lambda: pow(2, X())); T(lambda: pow(2, X(), 3)); T(lambda: 2**X()); T(lambda: divmod(5, X())); T(lambda: sum([1, X()])); T(lambda: complex(X())); T(lambda: complex(X(), 1)); T(lambda: 1.5**X())
class Y:
    def __index__(self): return 3
    def __float__(self): return 2.5
T(lambda: complex(Y())); T(lambda: float(Y())); T(lambda: int(Y())); T(lambda: round(Y())); T(lambda: pow(2,Y())); T(lambda: bin(Y())); T(lambda: 1 << Y()); T(lambda: (1).to_bytes(Y())); T(lambda: round(1.23456, Y())); T(lambda: '%c' % Y()); T(lambda: f'{Y():d}'); T(lambda: int('11', Y()))
class Z:
    def __round__(self): return 'r'
    def __trunc__(self): return 3
    def __abs__(self): return 'a'
    def __neg__(self): return 'n'
    def __divmod__(self, o): return NotImplemented
    def __format__(self, s): return 5
T(lambda: round(Z())); T(lambda: round(Z(), 1)); T(lambda: abs(Z())); T(lambda: -Z()); T(lambda: divmod(Z(), 1)); T(lambda: f'{Z()}'); T(lambda: format(Z(), 'x')); T(lambda: format(object(), 'x')); T(lambda: format(None, '5')); T(lambda: format([], '')); T(lambda: format(int, '>20'))
