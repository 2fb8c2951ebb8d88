# CPython compiles a finally clause for every way that leads to it, and warns each time; operators on constants are
# folded before warnings.
def f(x):
    for _ in x:
        try:
            if x:
                return 1()
            if not x:
                break
        finally:
            try:
                continue
            finally:
                x is 5


def g(x):
    try:
        return 1
    finally:
        assert (x, 'message')
    try:
        x()
    finally:
        while x:
            break


try:
    pass
finally:
    try:
        (0 - 0)[0]
        (() + ())[None]
        (1 ** 2) is ''
        ('%s' % (f,))()
        ('a' * 2)['b']
        (~True)()
        (-1.5)['x']
        (1, 2)[0]()
        (1, 2)[0, 1]
        'a'[0]['x']
    except TypeError:
        pass
