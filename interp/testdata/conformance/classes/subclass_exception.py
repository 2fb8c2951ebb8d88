class E(Exception):
    def __init__(self, msg, code):
        super().__init__(msg)
        self.code = code


class F(E, KeyError):
    pass


e = E('m', 5)
print(repr(e), e, e.code, e.args, isinstance(F('a', 1), (KeyError, E)), repr(F('k', 1)), str(F('k', 1)))
try:
    raise F('x', 2)
except LookupError as x:
    print(type(x).__mro__[1:3], x.code)


class G(Exception):
    def __str__(self):
        return 'custom str'

    def __repr__(self):
        return 'custom repr'


print(G(), repr(G(1)), [G()])


class H(ValueError):
    default = 'dflt'

    def __init__(self, msg=None):
        super().__init__(msg or self.default)


print(H(), H('given'), repr(H()))


class NewArgs(Exception):
    def __new__(cls, a, b):
        return super().__new__(cls, a)


x = NewArgs(1, 2)
print(x.args, repr(x))


class SE(StopIteration):
    pass


print(SE(5).value)


class Meta(type):
    def __call__(cls, *a):
        print('creating', cls.__name__)
        return super().__call__(*a)


class ME(Exception, metaclass=Meta):
    pass


try:
    raise ME
except ME as m:
    print(repr(m))
