"""Keywords that are no strings."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class P(str): pass
show(lambda: ''.__repr__(**{0: 1}))
show(lambda: ''.__len__(**{0: 1}))
show(lambda: (1).__add__(2, **{0: 1}))
show(lambda: ''.__repr__(**{'a': 1}))
show(lambda: ''.__repr__(**{}))
show(lambda: len('', **{0: 1}))
show(lambda: ''.upper(**{0: 1}))
show(lambda: ''.split(**{0: 1}))
show(lambda: ''.replace(**{0: 1}))
show(lambda: int(**{0: 1}))
show(lambda: [].append(**{0: 1}))
show(lambda: str(**{0: 1}))
show(lambda: list(**{0: 1}))
show(lambda: range(**{0: 1}))
show(lambda: tuple(**{0: 1}))
show(lambda: float(**{0: 1}))
show(lambda: type(**{0: 1}))
show(lambda: object(**{0: 1}))
show(lambda: [].index(**{0: 1}))
show(lambda: dict(**{0: 1}))
show(lambda: print(**{0: 1}))
show(lambda: max(1, 2, **{0: 1}))
show(lambda: zip(**{0: 1}))
show(lambda: bool(**{0: 1}))
show(lambda: set(**{0: 1}))
show(lambda: show(**{0: 1}))
show(lambda: P(**{0: 1}))
show(lambda: (lambda: 1)(**{0: 1}))
def f(**k): pass
show(lambda: f(**{1: 3}, **{1: 5}))
show(lambda: f(**{'a': 3}, **{'a': 5}))
show(lambda: f(**{(1,2): 3}, **{(1,2): 5}))
show(lambda: f(a=1, **{'a': 5}))
show(lambda: f(**{1: 3}, **{2: 5}))
show(lambda: dict(**{1: 3}, **{1: 5}))
show(lambda: P(**{1: 3}, **{1: 5}))
show(lambda: (lambda **k: 1)(**{1: 3}, **{1: 5}))
