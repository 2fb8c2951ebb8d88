def f():
    g()


def g():
    raise ValueError('x')


try:
    f()
except ValueError as e:
    tb = e.__traceback__
    names = []
    while tb is not None:
        names.append((tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename.endswith('traceback_objects.py')))
        last = tb
        tb = tb.tb_next
    print(names)
    print(last.tb_frame.f_locals, sorted(k for k in last.tb_frame.f_globals if k in ('f', 'g')), last.tb_frame.f_back.f_code.co_name)
    first = e.__traceback__
saved = None
try:
    try:
        f()
    except ValueError as e:
        saved = e
        raise
except ValueError as e:
    print(e is saved)
try:
    raise saved.with_traceback(None)
except ValueError as e:
    tb = e.__traceback__
    print(tb.tb_lineno, tb.tb_next)
try:
    raise saved
except ValueError as e:
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    print(n)
e2 = KeyError('k')
e2.__traceback__ = first
try:
    raise e2
except KeyError as e:
    n, tb = 0, e.__traceback__
    while tb:
        n, tb = n + 1, tb.tb_next
    print(n)
try:
    first.tb_next = first
except ValueError as e:
    print(e)
print(type(first).__name__, first.tb_lasti >= 0)
