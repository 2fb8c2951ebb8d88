"""Keywords that are no strings, given to classes."""

def show(c):
    try:
        c(**{0: 1})
    except TypeError as e:
        print(e)


for base in Exception, KeyError, OSError, AttributeError, ImportError, UnboundLocalError, StopIteration, object:
    show(base)
    class D(base): pass
    show(D)
    class D(base):
        def __init__(self): pass
    show(D)
    class D(base):
        def __new__(cls): pass
    show(D)
show(classmethod)
show(staticmethod)
