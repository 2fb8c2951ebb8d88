def zero(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def star(*args): pass
def kwonly(*, k): pass
def kwonly2(*, k, l): pass
def kwonly3(*, k, l, m): pass
def mixed(a, *, k): pass
def posonly(a, b, /): pass
def posdef(a, b=1, /, c=2): pass
def kwargs(a, **kw): pass
def kwdef(a, b=2, *, k=3): pass
def pkw(a, /, **kw): return a, kw


class C:
    def m(self): pass
    def m1(self, a): pass
    @classmethod
    def cm(cls): pass
    @staticmethod
    def sm(): pass
    def __init__(self, x=0): pass
    def noself(): pass


c = C()
cases = ['zero(1)', 'zero(1, 2)', 'zero(a=1)', 'one()', 'one(1, 2)', 'one(b=1)', 'one(1, a=2)', 'one(a=1, b=2)', 'two()', 'two(1)', 'two(b=1)',
         'two(1, 2, 3)', 'three()', 'three(1)', 'three(1, 2)', 'three(b=1)', 'default()', 'default(1, 2, 3)', 'star(a=1)', 'kwonly()', 'kwonly(1)', 'kwonly(k=1, j=2)',
         'kwonly2()', 'kwonly2(k=1)', 'kwonly3()', 'mixed()', 'mixed(1)', 'mixed(1, 2)', 'mixed(1, 2, k=3)', 'mixed(1, 2, 3, k=4)', 'posonly()', 'posonly(1)', 'posonly(a=1, b=2)',
         'posonly(1, b=2)', 'posonly(1, 2, 3)', 'posdef()', 'posdef(1, b=2)', 'posdef(1, 2, 3, 4)', 'kwargs()', 'kwargs(1, 2)', 'kwargs(1, a=2)', 'kwdef()', 'kwdef(1, 2, 3)',
         'kwdef(1, 2, 3, k=4)', 'kwdef(1, z=1)', 'pkw(1, a=2)', 'pkw(a=2)', 'c.m(1)', 'c.m1()', 'c.m1(1, 2)', 'C.m()', 'C.m1(1)', 'c.cm(1)', 'C.cm(1)', 'c.sm(1)', 'C(1, 2)', 'C(y=1)',
         'c.noself()', 'C.noself()', '(lambda a: a)()', '(lambda: 0)(1)', 'one(1, **{"a": 2})', 'zero(*[1, 2])', 'zero(**{"x y": 1})', 'star(*1)', 'two(*[1], **{"a": 1})', 'two(1, 2, c=3, d=4)']
for case in cases:
    try:
        print(case, '=', eval(case))
    except TypeError as e:
        print(case, '->', e)
