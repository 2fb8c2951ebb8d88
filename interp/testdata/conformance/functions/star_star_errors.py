# ** of things that are not quite mappings, and keys that are no strings.
def f(**k):
    return k


five = 5


class Half:
    def keys(self):
        return ['a']


class Broken(Half):
    def __getitem__(self, k):
        return self.nothing


class Raises(Half):
    def __getitem__(self, k):
        raise ValueError(k)


for m in Half(), Broken(), Raises(), {1: 2}, {'a': 1, 2: 3}, 5, None, [('a', 1)]:
    for g in (lambda: f(**m), lambda: f(**m, **m), lambda: {**m}, lambda: five(**m), lambda: dict(**m), lambda: len([], **m), lambda: f(a=0, **m)):
        try:
            print(g())
        except Exception as e:
            print(type(e).__name__, e)


class P:
    def __rpow__(self, o):
        return 'rpow'


for g in lambda: pow(P(), 2, 3), lambda: pow(2, P(), 3), lambda: pow(2, P()), lambda: pow(2, 3, P()):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)


class R:
    def __repr__(self):
        return None


for g in repr, str, print, '{}'.format, '{!r}'.format:
    try:
        g(R())
    except TypeError as e:
        print(e)
a = True
print(~a)
