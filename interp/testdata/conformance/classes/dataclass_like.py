def record(cls=None, /, *, frozen=False, order=False):
    def wrap(cls):
        fields = cls.__annotations__
        params = ', '.join(f'{n}=_d[{n!r}]' if n in cls.__dict__ else n for n in fields)
        body = '\n'.join(f'    object.__setattr__(self, {n!r}, {n})' for n in fields) or '    pass'
        ns = {'_d': {n: cls.__dict__[n] for n in fields if n in cls.__dict__}}
        exec(f'def __init__(self, {params}):\n{body}\n    getattr(self, "__post_init__", lambda: None)()', ns)
        cls.__init__ = ns['__init__']
        values = lambda self: tuple(getattr(self, n) for n in fields)
        cls.__repr__ = lambda self: f'{cls.__qualname__}(' + ', '.join(f'{n}={getattr(self, n)!r}' for n in fields) + ')'
        cls.__eq__ = lambda self, o: values(self) == values(o) if o.__class__ is self.__class__ else NotImplemented
        cls.__match_args__ = tuple(fields)
        if order:
            cls.__lt__ = lambda self, o: values(self) < values(o)
        if frozen:
            def no(self, n, v):
                raise AttributeError(f'cannot assign to field {n!r}')
            cls.__setattr__ = no
            cls.__hash__ = lambda self: hash(values(self))
        else:
            cls.__hash__ = None
        return cls
    return wrap if cls is None else wrap(cls)


@record
class Point:
    x: int
    y: int = 0


@record(frozen=True, order=True)
class Version:
    major: int
    minor: int = 0
    tag: str = ''

    def __post_init__(self):
        if self.major < 0:
            raise ValueError('negative major')


p = Point(1)
print(p, Point(1, 2), p == Point(1, 0), p != Point(2), p == 5, Point.__match_args__)
p.x = 10
print(p, Version(1, 2) < Version(1, 3), sorted([Version(2), Version(1, 9, 'b'), Version(1, 9, 'a')]), {Version(1): 'one'}[Version(1, 0, '')])
match Point(3, 4):
    case Point(x, y=4):
        print('matched', x)
for f in (lambda: Point(), lambda: Point(1, 2, 3), lambda: hash(p), lambda: Version(-1), lambda: setattr(Version(1), 'major', 2), lambda: Point(1) < Point(2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
