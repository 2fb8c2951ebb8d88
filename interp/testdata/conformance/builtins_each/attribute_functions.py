class C:
    x = 1

    def __init__(self):
        self.y = 2

    @property
    def bad(self):
        raise ValueError('bad property')

    @property
    def missing(self):
        raise AttributeError('looks missing')


c = C()
print(getattr(c, 'x'), getattr(c, 'y'), getattr(c, 'z', 'd'), hasattr(c, 'x'), hasattr(c, 'z'), hasattr(c, 'missing'), getattr(c, 'missing', 'fallback'))
for f in (lambda: getattr(c, 'z'), lambda: getattr(c, 'bad'), lambda: hasattr(c, 'bad'), lambda: getattr(c, 'bad', 'd'), lambda: delattr(c, 'z'), lambda: delattr(c, 'x'), lambda: setattr(5, 'a', 1), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: delattr(c, 5), lambda: setattr(c, 'bad', 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
setattr(c, 'new', 5)
setattr(c, 'not an identifier', 6)
print(c.new, vars(c), getattr(c, 'not an identifier'))
delattr(c, 'new')
print(vars(c))
print([n for n in dir(c) if not n.startswith('__')], 'x' in dir(C), dir()[:0], '__class__' in dir(5))


def f():
    a = 1
    b = 2
    return sorted(locals()), dir(), vars() == locals()


print(f())
print(vars(C)['x'], isinstance(vars(C), dict), sorted(dir(object))[:4])
print(callable(len), callable(C), callable(c), callable(lambda: 0), callable(5), callable(c.__init__))
print(id(c) == id(c), id(c) != id(C()), isinstance(id(5), int))
print(type(5), type('a') is str, type(c) is C, type(C), type(type), type(None), type(len))
