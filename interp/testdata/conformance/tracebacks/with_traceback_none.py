def f():
    raise ValueError('trimmed')


try:
    f()
except ValueError as e:
    err = e.with_traceback(None)
raise err
