import sys


def f(a, b=2, *c, d=4, **e):
    x = 1
    names = sorted(locals())
    frame = sys._getframe()
    return names, frame.f_code.co_name, sorted(frame.f_locals), frame.f_code.co_argcount


print(f(1, 2, 3, z=5))


def caller():
    def inner():
        return sys._getframe(1).f_code.co_name, sys._getframe(1).f_lineno
    return inner(), sys._getframe().f_lineno


print(caller(), sys._getframe().f_code.co_name, sys._getframe().f_lineno)
try:
    sys._getframe(1000)
except ValueError as e:
    print(e)


def walk():
    names = []
    fr = sys._getframe()
    while fr:
        names.append(fr.f_code.co_name)
        fr = fr.f_back
    return names


def outer():
    return [walk() for _ in range(1)][0], (lambda: walk())(), list(walk() for _ in range(1))[0]


class K:
    names = walk()

    def m(self):
        return walk()


print(outer(), K.names, K().m())


def gen():
    yield walk()


def drive():
    return next(gen())


print(drive(), list(map(lambda _: walk(), [1])), sorted([1], key=lambda _: print(walk())))
print(f.__code__.co_varnames, f.__code__.co_flags & 4 != 0, f.__code__.co_flags & 8 != 0, gen.__code__.co_flags & 32 != 0, f.__code__.co_consts[0] is None, f.__code__.co_names)
