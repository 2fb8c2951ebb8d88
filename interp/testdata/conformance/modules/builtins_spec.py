"""The specification of the module builtins."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


import builtins
show(lambda: builtins.__spec__.name)
show(lambda: builtins.__spec__)
show(lambda: builtins.__loader__)
show(lambda: builtins.__package__)
show(lambda: builtins.__name__)
show(lambda: 'print' in dir(builtins))
