class CM:
    def __init__(self, swallow=False):
        self.swallow = swallow

    def __enter__(self):
        return self

    def __exit__(self, *a):
        print('exit', a[0])
        return self.swallow


def ret():
    with CM():
        return 'value'


def ret_swallow():
    with CM(True):
        1 / 0
        return 'not reached'
    return 'after'


def loop():
    for i in range(4):
        with CM():
            if i == 1:
                continue
            if i == 2:
                break
    return i


def gen():
    with CM():
        yield 1
        yield 2


print(ret(), ret_swallow(), loop())
g = gen()
print(next(g))
g.close()
g = gen()
next(g)
try:
    g.throw(ValueError('thrown'))
except ValueError as e:
    print(e)
print(list(gen()))


def both():
    with CM(True):
        try:
            raise ValueError
        finally:
            print('finally first')
    return 'ok'


print(both())


def exit_returns():
    while True:
        with CM():
            with CM():
                break
    return 'out'


print(exit_returns())
