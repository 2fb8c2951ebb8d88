class NoArgs: pass
class BadArgs:
    __match_args__ = ['x']
class BadItem:
    __match_args__ = (1,)
class One:
    __match_args__ = ('a',)
    a = 1
class Dup:
    __match_args__ = ('a', 'a')
    a = 1


def attempt(name, f):
    try:
        print(name, f())
    except Exception as e:
        print(name, type(e).__name__, e)


def t1():
    match NoArgs():
        case NoArgs(1): return 'matched'
def t2():
    match BadArgs():
        case BadArgs(1): return 'matched'
def t3():
    match BadItem():
        case BadItem(1): return 'matched'
def t4():
    match One():
        case One(1, 2): return 'matched'
def t5():
    match One():
        case One(1, a=1): return 'matched'
def t6():
    match 5:
        case int(1, 2): return 'matched'
def t7():
    match 5:
        case undefined(): return 'matched'
def t8():
    match 5:
        case len(): return 'matched'
def t9():
    match One():
        case One(missing=1): return 'matched'
        case _: return 'a missing attribute is no match'
def t10():
    match Dup():
        case Dup(1, 1): return 'matched'
def t11():
    match One():
        case One(1): return 'ok'
class Prop:
    @property
    def p(self): raise ValueError('from property')
def t12():
    match Prop():
        case Prop(p=1): return 'matched'
def t13():
    match 5:
        case list(a, b, c, d): return 'other type is tested first'
        case _: return 'default'
def t14():
    match NoArgs():
        case NoArgs(1, 2): return 'matched'
for i, t in enumerate((t1, t2, t3, t4, t5, t6, t7, t8, t9, t10, t11, t12, t13, t14), 1):
    attempt(f't{i}', t)
