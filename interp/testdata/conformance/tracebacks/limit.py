import sys


def f(n):
    if n == 0:
        1 / 0
    f(n - 1)


for limit in (5, 2, 1, 0, -1, None, 'x'):
    sys.tracebacklimit = limit if limit is not None else 100
    if limit == 'x':
        del sys.tracebacklimit
    try:
        f(2)
    except ZeroDivisionError as e:
        sys.excepthook(type(e), e, e.__traceback__)
