def t(x):
    print(x, end=' ')
    return x


t(1) + t(2) * t(3)
print()
{t('k1'): t('v1'), t('k2'): t('v2')}
print()
[t(1), t(2)][t(0)]
print()
t(print)(t('a'), *t(['b']), t('c'), sep=t('-'), **t({'end': '!\n'}))
t([5])[t(0)] = t(9)
print()
a, t([0])[t(0)] = t(1), t(2)
print()
t(1) < t(2) < t(0) < t(5)
print()
(t('x') if t(False) else t('y'))
print()
t([1, 2, 3])[t(0):t(2):t(1)]
print()


def deco(n):
    print('deco', n, end=' ')
    return lambda f: (print('apply', n, end=' '), f)[1]


@deco(1)
@deco(2)
def f(a=t('default'), *, b=t('kwdefault')) -> t('ret'):
    pass


print()
x = y = t([])
print(x is y)
