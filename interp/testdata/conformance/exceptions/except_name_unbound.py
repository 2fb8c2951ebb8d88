e = 'outer'
try:
    raise ValueError('x')
except ValueError as e:
    print(repr(e))
try:
    e
except NameError as err:
    print(err)


def f():
    try:
        raise KeyError('k')
    except KeyError as ex:
        del ex
    print('ok')
    try:
        raise KeyError('k')
    except KeyError as ex:
        ex = 'rebound'
    try:
        return ex
    except UnboundLocalError as err:
        return str(err)


print(f())


def g():
    try:
        raise KeyError('k')
    except KeyError as ex:
        return lambda: ex


try:
    g()()
except NameError as err:
    print(type(err).__name__, err)
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as ex:
        if i == 1:
            continue
        saved = ex
    print(saved, 'ex' in globals())
