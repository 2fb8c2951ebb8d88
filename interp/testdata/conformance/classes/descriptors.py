class Desc:
    def __init__(self, name):
        self.name = name

    def __get__(self, obj, cls):
        print('get', self.name, obj is None, cls.__name__)
        return f'value of {self.name}'

    def __set__(self, obj, v):
        print('set', self.name, v)

    def __delete__(self, obj):
        print('delete', self.name)


class NonData:
    def __get__(self, obj, cls=None):
        return 'nondata'


class SetOnly:
    def __set__(self, obj, v):
        obj.__dict__['so'] = v * 2


class C:
    d = Desc('d')
    n = NonData()
    so = SetOnly()
    del_only = None


c = C()
print(c.d, C.d)
c.d = 5
del c.d
c.__dict__['d'] = 'hidden'
print(c.d)
print(c.n, C.n)
c.n = 'instance wins'
print(c.n, C.n)
print(isinstance(c.so, SetOnly))
c.so = 21
print(c.so)
try:
    del c.so
except AttributeError as e:
    print(e)
C.d = 'replaced'
print(C.d, c.d)


class GetRaises:
    def __get__(self, o, t):
        raise AttributeError('from get')

    def __set__(self, o, v):
        raise ValueError('from set')


class E:
    g = GetRaises()

    def __getattr__(self, n):
        return f'fallback {n}'


print(E().g, hasattr(E, 'g'))
try:
    E().g = 1
except ValueError as e:
    print(e)


class Inst:
    def __init__(self):
        self.d = Desc('instance attr is no descriptor')


print(type(Inst().d).__name__)
