import zlib


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

data = b'witch which has which witches wrist watch' * 50 + bytes(range(256)) * 20
c=zlib.compressobj(); c.compress(b'abc'); c.flush(); show(lambda: c.compress(b'x')); show(lambda: c.flush()); show(lambda: zlib.compressobj().flush(0)); show(lambda: zlib.compressobj().compress('x'))
c=zlib.compressobj(); x=c.compress(b'abc')+c.flush(zlib.Z_SYNC_FLUSH); o=zlib.decompressobj(); print(o.decompress(x), o.eof); y=c.compress(b'def')+c.flush(zlib.Z_FULL_FLUSH); print(o.decompress(y)); z=c.flush(); print(o.decompress(z),o.eof)
o=zlib.decompressobj(); show(lambda: o.decompress(b'',-1)); show(lambda: o.flush(0)); show(lambda: o.flush()); show(lambda: o.decompress('x'))
zd=b'hello world dictionary'; c=zlib.compressobj(zdict=zd); x=c.compress(b'hello dictionary world')+c.flush(); print(zlib.decompressobj(zdict=zd).decompress(x)); show(lambda: zlib.decompressobj().decompress(x)); show(lambda: zlib.decompressobj(zdict=b'bad').decompress(x)); show(lambda: zlib.decompress(x))
o=zlib.decompressobj(); s=zlib.compress(data); a=o.decompress(s[:50]); p=o.copy(); print(a+o.decompress(s[50:])==data, a+p.decompress(s[50:])==data)
print(zlib.error, zlib.error.__mro__[1], type(zlib.compressobj()).__name__, type(zlib.decompressobj()), zlib.MAX_WBITS, zlib.DEFLATED, zlib.Z_FINISH)
show(lambda: type(zlib.compressobj())()); print(len(zlib.compress(b'a'*1000))<30)
o=zlib.decompressobj(); x=zlib.compress(b'abc'); print(o.decompress(x+b'zz'), o.unused_data, o.decompress(b'yy'), o.unused_data)
