def namedtuple(name, fields):
    fields = tuple(fields.split())

    def __new__(cls, *args, **kw):
        values = dict(zip(fields, args), **kw)
        if len(args) > len(fields) or set(values) != set(fields):
            raise TypeError(f'{name}() needs {", ".join(fields)}')
        return tuple.__new__(cls, [values[f] for f in fields])

    ns = {'__slots__': (), '_fields': fields, '__new__': __new__, '__match_args__': fields,
          '__repr__': lambda self: f'{name}(' + ', '.join(f'{f}={v!r}' for f, v in zip(fields, self)) + ')',
          '_replace': lambda self, **kw: type(self)(**{**dict(zip(fields, self)), **kw}),
          '_asdict': lambda self: dict(zip(fields, self))}
    for i, f in enumerate(fields):
        ns[f] = property(lambda self, i=i: self[i])
    return type(name, (tuple,), ns)


P = namedtuple('P', 'x y')
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), p._replace(x=9), p._asdict(), len(p), isinstance(p, tuple), [*p], hash(p) == hash((1, 2)), p + (3,), P._fields)
x, y = p
print(x, y, sorted([P(2, 1), P(1, 5)]), max(p), {p: 'v'}[1, 2])
match p:
    case P(1, b):
        print('b', b)


class Q(P):
    def norm(self):
        return (self.x ** 2 + self.y ** 2) ** 0.5


print(Q(3, 4).norm(), Q(3, 4), type(Q(1, 2)._replace(y=0)).__name__)
for f in (lambda: P(1), lambda: P(1, 2, 3), lambda: setattr(p, 'x', 5), lambda: setattr(p, 'z', 5), lambda: p[5], lambda: P(1, 2, z=3), lambda: p.z):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
