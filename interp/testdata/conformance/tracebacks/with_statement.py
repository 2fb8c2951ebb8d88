class CM:
    def __enter__(self):
        return self

    def __exit__(self, t, v, tb):
        print('exit', t.__name__)


def f():
    with CM() as c:
        with CM():
            c.nope()


f()
