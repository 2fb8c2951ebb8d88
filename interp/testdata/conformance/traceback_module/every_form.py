import traceback, sys
HERE = __file__[:-len('every_form.py')]
write = sys.stdout.write


class Out:
    """Takes the folder out of what is printed."""
    def write(self, text):
        return write(text.replace(HERE, ''))
    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()
def f(n):
    if n: return f(n-1)
    x = {}
    return x['a'] + (1 +
       2)
def both():
    try:
        f(1)
    except KeyError as e:
        try:
            raise ValueError("bad\nline2") from e
        except ValueError as v:
            v.add_note("note 1\nnote 1b"); v.add_note("n2")
            raise TypeError
def rec(n): return rec(n-1) if n else 1/0
class My(Exception):
    def __str__(self): raise Exception
def group():
    def g(e):
        try: raise e
        except BaseException as x: return x
    raise ExceptionGroup("eg", [g(ValueError(1)), ExceptionGroup("in\nner", [g(TypeError("t")), OSError(2,"x")]), g(My("x"))] + [KeyError(i) for i in range(20)])
def syn(): compile("a = (1 +\n b $", "<s>", "exec")
def name(): foo_bar = 1; return foo_baz
def imp(): from sys import exitt
def attr(): "".joinn
class E1(Exception): pass
def sysname(): return mathh, math
for fn in (lambda: f(2), both, lambda: rec(6), group, syn, name, imp, attr, sysname):
    try: fn()
    except BaseException as e:
        for kw in ({}, {'limit':1}, {'limit':-1}, {'chain':False}, {'limit':0}):
            print(kw); print(''.join(traceback.format_exception(e, **kw)))
        te = traceback.TracebackException.from_exception(e)
        print(''.join(te.format())); print(''.join(te.format(chain=False)))
        print(str(te), te.exc_type_str, te.exceptions is None, te.__cause__ is None, te.__context__ is None, te.__suppress_context__, te.__notes__)
        print(list(te.format_exception_only()), list(te.format_exception_only(show_group=True)))
        te = traceback.TracebackException(type(e), e, e.__traceback__, max_group_width=2, max_group_depth=1, limit=1, compact=True)
        print(''.join(te.format()))
        print(traceback.format_tb(e.__traceback__)); print(traceback.extract_tb(e.__traceback__))
        print(traceback.format_exception_only(e), traceback.format_exception_only(type(e), e), traceback.format_exception_only(e, show_group=True))
        print(traceback.format_exc(), end='')
        traceback.print_exc(file=sys.stdout)
        traceback.print_tb(e.__traceback__, file=sys.stdout)
        print([tuple(x) for x in traceback.extract_tb(e.__traceback__)])
        print([(x.lineno,x.end_lineno,x.colno,x.end_colno) for x in traceback.extract_tb(e.__traceback__)])
        print([l for _,l in traceback.walk_tb(e.__traceback__)])
        sys.tracebacklimit=2
        print(traceback.format_exception(e), traceback.format_tb(e.__traceback__))
        del sys.tracebacklimit
        print(te == te, te == 3)
