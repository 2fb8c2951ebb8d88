import sys


class CM:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        self.seen = (t, v, tb)
        print(sys.exception() is v, v.__traceback__ is tb, t is type(v))
        return True


cm = CM()
err = ValueError('x')
with cm:
    raise err
print(cm.seen[1] is err, sys.exception())


class Re:
    def __enter__(self):
        pass

    def __exit__(self, t, v, tb):
        raise v


try:
    with Re():
        raise KeyError('same')
except KeyError as e:
    print(repr(e), e.__context__)


class Replace:
    def __enter__(self):
        pass

    def __exit__(self, t, v, tb):
        raise TypeError('new') from v


try:
    with Replace():
        raise KeyError('old')
except TypeError as e:
    print(repr(e), repr(e.__cause__), e.__cause__ is e.__context__)
