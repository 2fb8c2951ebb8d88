class CM:
    def __init__(self, fail=None):
        self.fail = fail

    def __enter__(self):
        if self.fail == 'enter':
            raise KeyError('in enter')
        print('enter')
        return self

    def __exit__(self, t, v, tb):
        print('exit', repr(v))
        if self.fail == 'exit':
            raise RuntimeError('in exit')


def show(f):
    try:
        f()
    except Exception as e:
        print(repr(e), 'context', repr(e.__context__))


def w1():
    with CM('enter'):
        print('no')


def w2():
    with CM('exit'):
        pass


def w3():
    with CM('exit'):
        raise ValueError('body')


def w4():
    with CM(), CM('enter'):
        pass


def w5():
    with CM(), CM('exit'):
        raise ValueError('body')


def w6():
    with CM('exit'), CM('exit'):
        raise ValueError('body')


def w7():
    with CM() as (a, b):
        pass


def w8():
    with CM('exit'):
        return 1


for f in (w1, w2, w3, w4, w5, w6, w7, w8):
    print(f.__name__)
    show(f)
