def outer():
    fns = []
    for i in range(3):
        j = i * 10

        def f():
            return i, j
        fns.append(f)
    return fns


print([f() for f in outer()])


def swap():
    a, b = 1, 2
    def show(): return a, b
    a, b = b, a
    r1 = show()
    del a
    try:
        show()
    except NameError as e:
        r2 = str(e)
    a = 'again'
    return r1, r2, show()


print(swap())


def deep():
    v = 0
    def one():
        def two():
            def three():
                nonlocal v
                v += 1
                return v
            return three()
        return two()
    one()
    one()
    return v


print(deep())


def exc_cell():
    try:
        raise ValueError('in cell')
    except ValueError as e:
        get = lambda: e
        inside = repr(get())
    try:
        get()
    except NameError as err:
        return inside, str(err)


print(exc_cell())


def args_cells(a, *b, c=3, **d):
    return lambda: (a, b, c, d)


print(args_cells(1, 2, 3, c=4, e=5)())


def comp_cells():
    fs = [lambda: i * k for i in range(3) for k in [10]]
    gs = [(lambda n: lambda: n)(i) for i in range(3)]
    hs = {i: (lambda i=i: i) for i in range(2)}
    return [f() for f in fs], [g() for g in gs], {k: v() for k, v in hs.items()}


print(comp_cells())


def walrus_cell():
    def get(): return found
    any((found := x) > 2 for x in range(5))
    return get()


print(walrus_cell())


def gen_cell():
    n = 0
    def bump():
        nonlocal n
        n += 1
    def gen():
        while n < 3:
            yield n
    out = []
    for v in gen():
        out.append(v)
        bump()
    return out


print(gen_cell())
