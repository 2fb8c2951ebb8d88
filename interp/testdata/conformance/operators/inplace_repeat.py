# a *= b repeats the sequence b only if a is of a class that cannot be a sequence; a * b does not ask.


class Index:
    def __index__(self):
        return 2


class Number(int):
    pass


for left in (2, True, Number(2), Index(), {}, set(), {}.keys(), 'ab', [0], 1.5, None, object(), range(2)):
    for right in ([1], (1,), 'x', b'y', bytearray(b'z')):
        name = type(left).__name__
        try:
            print(name, '*', left * right)
        except TypeError as error:
            print(name, '*', error)
        try:
            left_copy = left
            left_copy *= right
            print(name, '*=', left_copy)
        except TypeError as error:
            print(name, '*=', error)
