# singledispatch with abstract classes, unions, annotations; classes registered later.
import collections.abc as c
import functools
from typing import Union


@functools.singledispatch
def g(arg):
    return 'base'


class O(c.Sized):
    def __len__(self):
        return 0


o = O()
print(g(o))
g.register(c.Iterable, lambda arg: 'iterable')
g.register(c.Container, lambda arg: 'container')
g.register(c.Sized, lambda arg: 'sized')
g.register(c.Set, lambda arg: 'set')
print(g(o))
c.Iterable.register(O)
print(g(o))
c.Set.register(O)
print(g(o))


@functools.singledispatch
def f(arg, verbose=False):
    return 'default', arg


@f.register
def _(arg: int, verbose=False):
    return 'int', arg


@f.register
def _(arg: 'list', verbose=False):
    return 'list', arg


@f.register
def _(arg: float | complex, verbose=False):
    return 'number', arg


@f.register
def _(arg: Union[str, bytes], verbose=False):
    return 'text', arg


@f.register(type(None))
def _(arg, verbose=False):
    return 'None', arg


for x in (1, True, [1], 1.5, 1j, 'a', b'a', None, ()):
    print(f(x))
print(f.dispatch(bool)(3), f.registry.keys() >= {int, list, object}, f.__name__)
for bad in (lambda: f.register(3), lambda: f.register(lambda x: x), lambda: f(), lambda: f.register(list[int], print)):
    try:
        print(bad())
    except TypeError as e:
        print(str(e).split(' at 0x')[0])


class Neg:
    @functools.singledispatchmethod
    def neg(self, arg):
        raise NotImplementedError('Cannot negate')

    @neg.register
    def _(self, arg: int):
        return -arg

    @neg.register(bool)
    @classmethod
    def _(cls, arg):
        return cls.__name__, not arg


print(Neg().neg(5), Neg().neg(True))
