"""Sizes beyond what there can be."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class BB(bytes): pass
show(lambda: BB(2**63 - 1))
show(lambda: bytes(2**63 - 1))
show(lambda: bytearray(2**63 - 1))
show(lambda: BB(2**63))
show(lambda: b'a' * (2**63 - 1))
show(lambda: b'ab' * (2**63 - 1))
