class Data:
    def __get__(self, o, t): return 'data descriptor'
    def __set__(self, o, v): pass
class NonData:
    def __get__(self, o, t): return 'non-data descriptor'


class Base:
    d = Data()
    n = NonData()
    plain = 'class plain'

    def method(self): return 'method'


class C(Base):
    pass


c = C()
for name in ('d', 'n', 'plain', 'method'):
    c.__dict__[name] = 'instance ' + name
print(c.d, c.n, c.plain, c.method)
c.__dict__.clear()
print(c.d, c.n, c.plain, c.method())
C.plain = 'subclass'
print(c.plain, Base.plain)
del C.plain
print(c.plain)


class Meta(type):
    d = Data()
    n = NonData()
    only = 'on meta'

    def mm(cls): return 'meta method'


class K(metaclass=Meta):
    d = 'class d'
    n = 'class n'


print(K.d, K.n, K.only, K.mm())
try:
    K().only
except AttributeError as e:
    print(e)
try:
    K().mm
except AttributeError as e:
    print(e)
K.new = 1
print(K.new, K().new)
c.__dict__ = {'fresh': 1}
print(c.fresh, vars(c))
try:
    c.__dict__ = 5
except TypeError as e:
    print(e)
vars(c)['via_vars'] = 2
print(c.via_vars)
for code in ('c.__class__ = 5', 'c.__class__ = int', 'C.__name__ = 5', 'C.__dict__ = {}', 'C.__bases__ = ()', 'C.__bases__ = (C,)', 'C.__mro__ = ()', 'int.x = 1', 'del int.x', '(5).x = 1', '[].x = 1', 'object().x = 1', 'object.x = 1', 'C.__dict__["x"] = 1', '"".x', 'C.zzz', 'del c.zzz', 'C().zzz', 'type.x', 'len.x', 'None.x = 1', 'print.x = 1'):
    try:
        exec(code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)
