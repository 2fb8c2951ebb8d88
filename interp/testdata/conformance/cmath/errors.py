import cmath


def show(f, *args, **kwargs):
    try:
        print(f.__name__, args, kwargs, f(*args, **kwargs))
    except Exception as e:
        print(f.__name__, args, kwargs, type(e).__name__, e)


show(cmath.sqrt, "a")
show(cmath.sqrt, None)
show(cmath.sqrt)
show(cmath.sqrt, 1, 2)
show(cmath.log, 0)
show(cmath.log, 2, 1)
show(cmath.log, 2, 0)
show(cmath.log, 1, 2, 3)
show(cmath.log10, 0)
show(cmath.atanh, 1)
show(cmath.atan, 1j)
show(cmath.exp, 1000)
show(cmath.cosh, 1000)
show(cmath.sin, 1000j)
show(cmath.exp, complex(0, float("inf")))
show(cmath.rect, 1)
show(cmath.rect, 1j, 2)
show(cmath.rect, 1, float("inf"))
show(cmath.polar, complex(1.5e308, 1.5e308))
show(cmath.isclose, 1, 2, rel_tol=-1)
show(cmath.isclose, 1)
show(cmath.sqrt, 10**400)
show(cmath.isnan, "x")
