# What bytes() and bytearray() make of objects that are several things at once.
class I(bytearray):
    def __index__(self):
        return 3


class L(list):
    def __index__(self):
        return 3


class Never:
    __iter__ = None


class Raises:
    def __iter__(self):
        raise TypeError('raised')


class NoIterator:
    def __iter__(self):
        return 1


class Both:
    def __index__(self):
        raise TypeError('no index')

    def __iter__(self):
        return iter([1])


class Value:
    def __iter__(self):
        raise ValueError('raised')


for c in I, L, Never, Raises, NoIterator, Both, Value:
    for f in bytes, bytearray:
        try:
            print(c.__name__, f(c()))
        except Exception as e:
            print(c.__name__, type(e).__name__, e)


class Sub(bytearray):
    pass


for v in Sub(b'zz'), bytearray(b'zz'), b'zz':
    for base in 10, 16:
        try:
            int(v, base)
        except ValueError as e:
            print(e)
