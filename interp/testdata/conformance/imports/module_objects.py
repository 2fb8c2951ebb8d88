import sys
M = type(sys)
m = M('name')
print(m, m.__name__, m.__doc__, m.__dict__, m.__loader__, m.__spec__, m.__package__)
m.attr = 1
print(m.attr, vars(m)['attr'], dir(m))
del m.attr
for code in ('m.attr', 'del m.attr', 'm.__dict__ = {}', 'M()', 'M(5)', 'M("a", "b", "c")', 'm()', 'm.naem', 'sys.zzz', 'len(m)'):
    try:
        exec(code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)
m.__getattr__ = lambda n: f'dynamic {n}'
print(m.anything, hasattr(m, 'x'))
m.__dir__ = lambda: ['only', 'these']
print(dir(m))


def raiser(n):
    raise AttributeError(f'no {n} here')


m.__getattr__ = raiser
try:
    m.foo
except AttributeError as e:
    print(e)


class Sub(M):
    def hello(self):
        return 'hello from ' + self.__name__

    @property
    def prop(self):
        return 'property'


s = Sub('submod', 'doc')
print(s, s.hello(), s.prop, isinstance(s, M))
m.__class__ = Sub
print(m.hello())
m.__name__ = 'renamed'
print(m)
me = sys.modules['__main__']
print(me is sys.modules[__name__], me.__name__, me.M is M)
me.injected = 'via module object'
print(injected)
del me.injected
try:
    injected
except NameError as e:
    print(e)
