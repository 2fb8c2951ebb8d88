class Temp:
    def __init__(self, c=0):
        self._c = c

    @property
    def c(self):
        "Celsius."
        return self._c

    @c.setter
    def c(self, v):
        if v < -273:
            raise ValueError('too cold')
        self._c = v

    @c.deleter
    def c(self):
        print('deleting')
        self._c = None

    @property
    def f(self):
        return self._c * 9 / 5 + 32

    def _get(self): return 'got'
    old = property(_get, doc='old style')
    wo = property(fset=lambda self, v: print('wrote', v))


t = Temp()
t.c = 100
print(t.c, t.f, t.old)
t.wo = 5
del t.c
print(t.c, Temp.c.__doc__, Temp.old.__doc__, type(Temp.c).__name__, Temp.c.fget.__name__, Temp.f.fset)
for code in ('t.f = 1', 'del t.f', 't.wo', 't.old = 1', 't.c = -300', 'del t.old', 'Temp.c.fget = 1'):
    try:
        exec(code)
    except Exception as e:
        print(code, '->', type(e).__name__, e)


class Sub(Temp):
    @Temp.c.getter
    def c(self):
        return f'{self._c} degrees'

    @property
    def f(self):
        return super().f + 1


s = Sub(10)
s.c = 20
print(s.c, s.f)


class Raises:
    @property
    def p(self):
        return self.missing

    def __getattr__(self, n):
        if n == 'p':
            return 'getattr ran because property raised AttributeError'
        raise AttributeError(n)


print(Raises().p)
print(hasattr(Raises(), 'q'), getattr(Raises(), 'q', 'dflt'), Temp.c.__get__(Temp(7)), property().fget)
p = property(lambda self: 1)
print(p.__get__(None, Temp) is p)
