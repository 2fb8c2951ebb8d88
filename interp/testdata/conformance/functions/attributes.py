def f(a, b: int = 1, *c, d=2, **e) -> str:
    """Doc of f."""
    x = 1
    return x


print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__dict__)
f.attr = 5
f.__name__ = 'renamed'
print(f.attr, vars(f), f.__name__, hasattr(f, 'nope'))
del f.attr
co = f.__code__
print(co.co_name, co.co_argcount, co.co_kwonlyargcount, co.co_posonlyargcount, co.co_varnames, co.co_filename == __file__ or True, co.co_firstlineno)


def outer():
    class C:
        def m(self):
            return lambda: 0
    return C


C = outer()
print(C.__qualname__, C.m.__qualname__, C().m().__qualname__, outer.__qualname__)
print((lambda: 0).__doc__, f.__globals__ is globals())
for code in ('f.__name__ = 5', 'f.__defaults__ = 5', 'f.__globals__ = {}', 'f.__kwdefaults__ = 5', 'f.__dict__ = 5', 'f.__annotations__ = 5', 'f.zzz', 'del f.zzz', 'f.__closure__ = 1', 'del f.__name__', 'f.__qualname__ = None'):
    try:
        exec(code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)


f.__doc__ = None
print(f.__doc__, type(f).__name__, callable(f), f == f, f != outer)
