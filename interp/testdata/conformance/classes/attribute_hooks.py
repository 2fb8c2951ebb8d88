class A:
    cls_attr = 'class'

    def __init__(self):
        self.real = 1

    def __getattr__(self, n):
        print('getattr', n)
        if n.startswith('no'):
            raise AttributeError(f'custom: {n}')
        return n.upper()

    def __setattr__(self, n, v):
        print('setattr', n, v)
        object.__setattr__(self, n, v)

    def __delattr__(self, n):
        print('delattr', n)
        object.__delattr__(self, n)


a = A()
print(a.real, a.missing, a.cls_attr)
a.x = 5
del a.x
print(hasattr(a, 'nope'), getattr(a, 'nope', 'default'), getattr(a, 'yes'))
setattr(a, 'y', 1)
delattr(a, 'y')
try:
    del a.y
except AttributeError as e:
    print(e)
try:
    a.nothing
except AttributeError as e:
    print(e)


class B:
    def __init__(self):
        self.x = 1

    def __getattribute__(self, n):
        print('getattribute', n)
        if n == 'fail':
            raise AttributeError('no')
        return object.__getattribute__(self, n)

    def __getattr__(self, n):
        return 'fallback ' + n

    def m(self):
        return self.x


b = B()
print(b.x, b.m(), b.fail, b.other)
print(len([b]), repr(type(b)))


class C:
    def __getattr__(self, n):
        return lambda *a: (n, a)


c = C()
print(c.anything(1, 2))
try:
    len(c)
except TypeError as e:
    print(e)
try:
    c + 1
except TypeError as e:
    print(e)
try:
    c[0]
except TypeError as e:
    print(e)


class D:
    def __getattribute__(self, n):
        return 'everything is ' + n


print(D().__class__, D().__dict__, type(D()).__name__, isinstance(D(), D))
class E:
    def __dir__(self): return ['b', 'a']
print(dir(E()))
