class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, bases, kw)
        return {'injected': 1}

    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, kw, [k for k in ns if not k.startswith('__')])
        return super().__new__(mcs, name, bases, ns)

    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)

    def __call__(cls, *a, **k):
        print('call', cls.__name__, a, k)
        return super().__call__(*a, **k)

    def method(cls):
        return 'meta method of ' + cls.__name__

    @property
    def prop(cls):
        return 'meta prop'

    def __repr__(cls):
        return f'<Meta {cls.__name__}>'

    def __len__(cls):
        return 42

    def __getitem__(cls, k):
        return (cls.__name__, k)

    def __iter__(cls):
        return iter('abc')

    def __contains__(cls, x):
        return x == 'yes'

    def __add__(cls, o):
        return f'{cls} + {o}'

    def __getattr__(cls, n):
        return f'meta getattr {n}'


class A(metaclass=Meta, flag=True):
    x = 1

    def __init__(self, v):
        self.v = v


class B(A):
    pass


a = A(5)
print(A, B, type(A), type(B), a.v, A.injected)
print(A.method(), A.prop, len(A), A['k'], list(B), 'yes' in A, A + 1, A.unknown)
for code in ('a.method()', 'a.prop', 'len(a)', 'a["k"]', 'a.unknown'):
    try:
        print(eval(code))
    except Exception as e:
        print(code, '->', type(e).__name__, e)
print(isinstance(A, Meta), isinstance(A, type), Meta.__mro__)
