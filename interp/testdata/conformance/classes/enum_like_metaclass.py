class EnumMeta(type):
    def __new__(mcs, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith('_') and not callable(v)}
        cls = super().__new__(mcs, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            type.__setattr__(cls, k, m)
        return cls

    def __iter__(cls):
        return iter(cls._members.values())

    def __len__(cls):
        return len(cls._members)

    def __getitem__(cls, k):
        return cls._members[k]

    def __contains__(cls, m):
        return m in cls._members.values()

    def __call__(cls, value):
        for m in cls:
            if m.value == value:
                return m
        raise ValueError(f'{value!r} is not a valid {cls.__name__}')

    def __setattr__(cls, k, v):
        if k in cls.__dict__.get('_members', {}):
            raise AttributeError(f'cannot reassign member {k!r}')
        super().__setattr__(k, v)


class Enum(metaclass=EnumMeta):
    def __repr__(self):
        return f'<{type(self).__name__}.{self.name}: {self.value!r}>'

    def __str__(self):
        return f'{type(self).__name__}.{self.name}'


class Color(Enum):
    RED = 1
    GREEN = 2

    def bright(self):
        return f'bright {self.name.lower()}'


print(list(Color), len(Color), Color['RED'], Color(2), Color.RED is Color(1), Color.GREEN in Color, str(Color.RED), Color.RED.bright(), isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: setattr(Color, 'RED', 5), lambda: Color['BLUE'], lambda: Color.BLUE, lambda: Color.RED < Color.GREEN):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
Color.extra = 'allowed'
print(Color.extra, {Color.RED: 'r'}[Color(1)])
match Color(2):
    case Color.RED: print('red')
    case Color.GREEN: print('green')
