class I:
    def __index__(self): return 3


class T:
    def __int__(self): return 7
    def __float__(self): return 2.5
    def __trunc__(self): return 9


i = I()
l = [0, 1, 2, 3, 4]
print(l[i], l[:i], range(i), 'a' * i, [0] * i, bin(i), hex(i), oct(i), int(i), float(i), chr(I() and 65), list(range(10))[i::i], bytes(i), round(2.123456, i), 1 << 3, 'abcd'[i], divmod(7, int(i)))
print(int(T()), float(T()), int(float(T())))
for f in (lambda: l[T()], lambda: range(T()), lambda: 1 + i, lambda: i + 1, lambda: 'a' * T(), lambda: float('x'), lambda: int(object())):
    try:
        print(f())
    except TypeError as e:
        print('TypeError', e)
    except ValueError as e:
        print('ValueError', e)


class Bad:
    def __index__(self): return 'x'
    def __int__(self): return 'y'
    def __float__(self): return 'z'
    def __bool__(self): return 'w'
    def __str__(self): return 1
    def __repr__(self): return 2
    def __len__(self): return 'n'
    def __hash__(self): return 'h'
    def __iter__(self): return 5
    def __contains__(self, x): return 'truthy'
    def __format__(self, s): return 3
    def __bytes__(self): return 'b'
    def __complex__(self): return 1


b = Bad()
for f in (lambda: l[b], lambda: int(b), lambda: float(b), lambda: bool(b), lambda: str(b), lambda: repr(b), lambda: len(b), lambda: hash(b), lambda: iter(b), lambda: 1 in b, lambda: f'{b}', lambda: bytes(b), lambda: bin(b), lambda: [b].__repr__(), lambda: '%s' % b, lambda: '%d' % b):
    try:
        print(f())
    except TypeError as e:
        print(e)
