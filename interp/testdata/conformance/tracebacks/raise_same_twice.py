err = ValueError('shared')


def a():
    raise err


def b():
    try:
        a()
    except ValueError:
        pass
    a()


b()
