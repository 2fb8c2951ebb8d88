class Meta(type):
    def __instancecheck__(cls, x):
        print('instancecheck', x)
        return x == 'magic'

    def __subclasscheck__(cls, c):
        print('subclasscheck', c)
        return c is int


class A(metaclass=Meta): pass


print(isinstance('magic', A), isinstance(5, A), issubclass(int, A), issubclass(str, A))
print(isinstance(A(), A))
print(isinstance('magic', (int, A)))


class Fake:
    @property
    def __class__(self):
        return int


f = Fake()
print(isinstance(f, int), isinstance(f, Fake), type(f) is Fake, f.__class__)
print(isinstance(5, ()), isinstance(5, (str, (int,))), isinstance(True, int), isinstance(1, bool), isinstance(None, type(None)))
for code in ('isinstance(5, [int])', 'isinstance(5, (5,))', 'isinstance(5, "int")', 'issubclass(int, (str, 5))', 'issubclass("a", str)', 'isinstance(5, (int, 5))', 'isinstance(5, list[int])', 'isinstance(5, int | list[int])'):
    try:
        print(code, eval(code))
    except TypeError as e:
        print(code, '->', e)
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(int, int | str), int | str, int | None, (int | str) == (str | int))
