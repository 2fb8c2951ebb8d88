print(..., Ellipsis, ... is Ellipsis, type(...), bool(...), repr(...))
print(None, type(None), None is None, bool(None), repr(None), [None], None == 0)
print(NotImplemented, type(NotImplemented), NotImplemented is NotImplemented)
print(__debug__, __name__, type(__name__))
def f(): ...
class C: ...
print(f(), type(None)() is None, type(...)() is ...)
for bad in ('None.x', '[None][0][0]', 'None + 1', '[None][0]()', 'len(None)', 'iter(None)', 'None < 1', '....x'):
    try:
        print(eval(bad))
    except Exception as e:
        print(bad, '->', type(e).__name__, e)
    except BaseException as e:
        print('base', e)
