def a():
    'single'


def b():
    """multi
    line
      indent
    """


def c():
    r'raw \n'


def d():
    f'not a doc'


def e():
    b'not a doc'


def f():
    'a' ' joined'


def g():
    x = 'not'
    'nor this'


class K:
    """Class doc."""

    def m(self):
        "m doc"


class L:
    x = 1


def h(): 'inline doc'


for fn in (a, b, c, d, e, f, g, h, K, K.m, L):
    print(fn.__name__, repr(fn.__doc__))
print(repr(__doc__))
K.__doc__ = 'changed'
print(K.__doc__, len.__doc__ is not None, L().__doc__)
