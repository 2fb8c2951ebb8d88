print((255).bit_length(), (0).bit_length(), (-256).bit_length(), (13).bit_count(), (-13).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (7).as_integer_ratio(), (5).is_integer(), True.real)
print((1024).to_bytes(2, 'big'), (1024).to_bytes(4, 'little'), (-1).to_bytes(2, 'big', signed=True), (5).to_bytes(), (0).to_bytes(0), int.from_bytes(b'\xff\xff', 'big'), int.from_bytes(b'\xff\xff', 'big', signed=True), int.from_bytes([1, 2], 'little'), int.from_bytes(b''))
print((5).__add__(3), (5).__radd__(3), (5).__sub__(1.5), (5).__truediv__(2), (5).__floordiv__(2), (5).__mod__(3), (5).__pow__(2), (5).__neg__(), (5).__bool__(), (5).__index__(), (5).__eq__(5.0), (5).__lt__('a'), (5).__hash__(), (5).__str__(), (5).__float__(), (5).__round__(-1), (-5).__abs__(), (5).__and__(3), (5).__lshift__(2), (7).__divmod__(2), (5).__invert__(), (5).__ceil__(), (5).__trunc__(), (5).__format__('03'))
for f in (lambda: (300).to_bytes(1), lambda: (-1).to_bytes(1), lambda: (1).to_bytes(-1), lambda: (1).to_bytes(1, 'middle'), lambda: int.from_bytes('a'), lambda: int.from_bytes([256]), lambda: (5).foo, lambda: len(5), lambda: (5).bit_length(1), lambda: int.from_bytes(5), lambda: (128).to_bytes(1, 'big', signed=True), lambda: (1).to_bytes('a')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(int.__doc__ is not None, int.real.__name__, int('5').__class__, isinstance(5, int), 5 .real, 5..real, int.bit_length(10), int.__add__(2, 3), True + True, True * 5, sum([True, False, True]), -True, ~False, True / 2, True << 3, isinstance(True & False, bool), isinstance(True & 1, bool), True ** 2, divmod(True, True), int(True), str(True), repr(False), True and 5, bool('') is False, True > False, True == 1, [10, 20][True])
