e = ValueError('v')
e.add_note('first')
e.add_note('second')
print(e.__notes__)
try:
    e.add_note(5)
except TypeError as x:
    print(x)
print(hasattr(KeyError(), '__notes__'))


def f():
    g()


def g():
    raise KeyError('deep')


try:
    f()
except KeyError as ex:
    tb = ex.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno)
        tb = tb.tb_next
    print(ex.with_traceback(None) is ex, ex.__traceback__)
print(ValueError().__traceback__)
import sys
try:
    f()
except KeyError:
    t, v, b = sys.exc_info()
    print(t, v, type(b), v.__traceback__ is b)
print(sys.exc_info())
try:
    f()
except KeyError as k:
    print(sys.exception() is k)
print(sys.exception())
