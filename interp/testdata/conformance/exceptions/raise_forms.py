class MyErr(Exception):
    def __init__(self, *a):
        print('made', a)
        super().__init__(*a)


def show(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e.args, repr(e.__cause__), repr(e.__context__), e.__suppress_context__)


def r1(): raise MyErr
def r2(): raise MyErr('a', 1)
def r3(): raise 5
def r4(): raise 'string'
def r5(): raise None
def r6(): raise ValueError from KeyError
def r7(): raise ValueError('v') from KeyError('k')
def r8(): raise ValueError from 5
def r9(): raise ValueError from None
def r10(): raise int
def r11(): raise
def r12():
    try:
        raise KeyError(1)
    except KeyError:
        raise
def r13():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2)
def r14():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from e
def r15():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from None
def r16(): raise MyErr() from MyErr
def r17():
    try:
        raise KeyError(1)
    finally:
        raise IndexError(2)
class Odd(Exception):
    def __new__(cls): return 'not an exception'
def r18(): raise Odd


for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18):
    print(f.__name__, end=': ')
    show(f)
