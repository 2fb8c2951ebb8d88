# Where the methods of a subclass of a built-in type are asked, and where they are not.
class Keys(dict):
    def keys(self):
        return ['other']


class Iter(dict):
    def __iter__(self):
        return iter(['b'])

    def __getitem__(self, k):
        return k * 2


def f(**k):
    return k


for d in Keys(a=1), Iter(a=1):
    print({**d}, f(**d), f(x=0, **d), dict(d), d | {}, d)
    e = {}
    e.update(d)
    print(e)


class S(set):
    def __iter__(self):
        yield 'only'


class F(frozenset):
    def __iter__(self):
        raise ValueError('iterated')


print(S([1, 2]), len(S([1, 2])))
try:
    print(F([1]))
except ValueError as e:
    print(e)
print(F())
