def g(x):
    raise ValueError(f'bad {x}')


def f(x):
    return [1, g(x + 1), 3]


result = f(2) + [f(3)]
