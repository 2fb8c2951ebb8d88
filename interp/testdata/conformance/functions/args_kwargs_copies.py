def f(*args, **kwargs):
    kwargs['new'] = 1
    return args, kwargs


d = {'a': 1}
l = [1, 2]
print(f(*l, **d), d, type(f(*l)[0]))


def g(**kw):
    return list(kw)


print(g(z=1, a=2, m=3), g(**{'c': 1}, a=2, **{'b': 3}))


class Mapping:
    def keys(self):
        return ['x', 'y']

    def __getitem__(self, k):
        return k * 2


print(f(**Mapping()))
print({**Mapping()}, dict(Mapping()))


class BadKeys:
    def keys(self):
        return 5

    def __getitem__(self, k):
        return 1


class NoGetitem:
    def keys(self):
        return ['a']


for m in (BadKeys(), NoGetitem(), [('a', 1)], 'ab'):
    try:
        print(f(**m))
    except TypeError as e:
        print(e)


def fwd(*a, **k):
    return tgt(*a, **k)


def tgt(a, b=2, *, c=3):
    return a, b, c


print(fwd(1), fwd(1, c=5), fwd(b=1, a=0))
try:
    fwd()
except TypeError as e:
    print(e)
args = (1,)
print(tgt(*args, *args), tgt(*args, **dict(b=5), c=6))


def self_named(self, cls=1, **args):
    return self, cls, args


print(self_named(1, args=2), self_named(self=3, kw=4))
