def gen():
    yield 1
    next(iter([]))


list(gen())
