import zlib


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: zlib.compress(b'a',10)); show(lambda: zlib.compress(b'a',-2)); show(lambda: zlib.compress('a')); show(lambda: zlib.decompress('a')); show(lambda: zlib.compress(b'a',wbits=3)); show(lambda: zlib.decompress(b'a',wbits=3)); show(lambda: zlib.compress()); show(lambda: zlib.compressobj(10)); show(lambda: zlib.compressobj(wbits=1)); show(lambda: zlib.decompressobj(1)); show(lambda: zlib.decompress(b'a',bufsize=-1)); show(lambda: zlib.compress(b'a','x')); show(lambda: zlib.compressobj(method=5)); show(lambda: zlib.decompressobj(zdict=5)); show(lambda: zlib.compress(b'a',2**40))
