def outer(x):
    return middle(x) + 1


def middle(x):
    y = x * 2
    return inner(y)


def inner(y):
    return 10 / (y - y)


print('start')
outer(5)
