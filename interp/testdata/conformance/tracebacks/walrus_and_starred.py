def f(*a):
    return a[0](a[1])


if (n := f(*[lambda x: x + 'a', 1])) > 0:
    pass
