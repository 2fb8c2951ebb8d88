class AppError(Exception):
    """Base of them all."""


class Coded(AppError):
    def __init__(self, code, msg='none'):
        super().__init__(code, msg)
        self.code = code

    def __str__(self):
        return f'[{self.code}] {self.args[1]}'


class NoInit(AppError):
    pass


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


for e in (AppError(), AppError('x'), AppError('x', 2), Coded(5), Coded(6, 'm'), NoInit('n'), NoSuper(1, 2)):
    print(repr(e), '|', e, '|', e.args)
try:
    raise Coded(404, 'lost')
except AppError as e:
    print(e, e.code, isinstance(e, Exception))
print(AppError.__doc__, Coded.__mro__)
e = ValueError('a')
e.extra = 1
e.args = (1, 2, 3)
print(e, e.__dict__, repr(e))
try:
    e.args = 5
except TypeError as x:
    print(x)
print(Exception('a') == Exception('a'), BaseException(1, 2), repr(BaseException()), repr(KeyError('k')), str(KeyError('k')), str(KeyError()), str(KeyError(1, 2)))
print(issubclass(KeyError, LookupError), Exception.__bases__, OSError is IOError, EnvironmentError is OSError)
e = StopIteration(5)
print(e.value, e.args, StopIteration().value, SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code)
n = NameError('msg', name='foo')
a = AttributeError('m', name='x', obj=5)
i = ImportError('m', name='mod', path='p')
print(n.name, a.name, a.obj, i.name, i.path, i.msg, NameError().name)
try:
    ValueError(x=1)
except TypeError as err:
    print(err)
try:
    NoInit(x=1)
except TypeError as err:
    print(err)
