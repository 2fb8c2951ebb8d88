class CM:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print('enter', self.name)
        return self.name.upper()

    def __exit__(self, t, v, tb):
        print('exit', self.name, t and t.__name__, v, tb is not None)
        return self.swallow


with CM('a') as x:
    print('body', x)
with CM('a') as x, CM('b') as y:
    print('body', x, y)
with (CM('p') as x, CM('q'),):
    print('parens', x)
with (CM('single')):
    pass
with (CM('t') as z):
    print(z)
with CM('s', True):
    raise ValueError('swallowed')
print('after')
try:
    with CM('o'), CM('i'):
        raise KeyError('k')
except KeyError as e:
    print('propagated', e)
with CM('outer', True), CM('inner'):
    1 / 0
print('outer swallowed')
with CM('outer'), CM('inner', True):
    1 / 0
print('inner swallowed')
