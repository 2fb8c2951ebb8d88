"""sum() refuses text after it has asked for an iterator."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


show(lambda: sum(6, ""))
show(lambda: sum([], ""))
show(lambda: sum(6, b""))
show(lambda: sum(None, bytearray()))
show(lambda: sum([1], bytearray()))
