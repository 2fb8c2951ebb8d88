def f_key(): return sorted([1], key=lambda x: f_key())


class P:
    @property
    def p(self): return self.p


def g():
    yield from g()


class C:
    def __init__(self): C()


class D:
    def __getattribute__(self, n): return getattr(self, n)


class E:
    def __setattr__(self, n, v): self.x = v


class Meta(type):
    def __instancecheck__(cls, o): return isinstance(o, cls)


class F(metaclass=Meta): pass


class M(dict):
    def __missing__(self, k): return self[k]


class W:
    def __enter__(self):
        with self: pass

    def __exit__(self, *a): pass


class N:
    def __new__(cls): return cls()


def deep_exec(): exec('deep_exec()')
def deep_eval(): return eval('deep_eval()')
def deep_import(): return __import__('sys') and deep_import()
def deep_lambda(): return (lambda: deep_lambda())()
def deep_comp(): return [deep_comp() for _ in [1]]
def deep_finally():
    try:
        return deep_finally()
    finally:
        pass
def deep_kw(**kw): return deep_kw(**kw)


def enter():
    with W(): pass


for f in (f_key, lambda: P().p, lambda: list(g()), C, lambda: D().x, lambda: setattr(E(), 'x', 1), lambda: isinstance(1, F), lambda: M()['k'], enter, N, deep_exec, deep_eval, deep_import, deep_lambda, deep_comp, deep_finally, deep_kw):
    try:
        f()
        print('returned')
    except RecursionError as e:
        print(getattr(f, '__name__', ''), 'RecursionError')
print('alive')
