"""Wrong types for encoding and errors."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


class P(str): pass
show(lambda: str(b'x', None))
show(lambda: str('x', None))
show(lambda: str(1, None))
show(lambda: str(b'x', 'ascii', None))
show(lambda: str(None, 'ascii'))
show(lambda: bytes('x', None))
show(lambda: bytes('x', 'ascii', None))
show(lambda: bytearray('x', None))
show(lambda: b'x'.decode(None))
show(lambda: 'x'.encode(None))
show(lambda: 'x'.encode('ascii', None))
show(lambda: P(b'x', None))
show(lambda: str(b'x', encoding=None))
show(lambda: str(b'x', 'ascii', errors=None))
show(lambda: str(b'x', errors=5))
show(lambda: str(None, None, None))
