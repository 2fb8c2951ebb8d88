import zlib


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

print(zlib.crc32(b''), zlib.crc32(b'hello'), zlib.crc32(b'lo',zlib.crc32(b'hel')), zlib.adler32(b''), zlib.adler32(b'hello'), zlib.adler32(b'lo',zlib.adler32(b'hel')), zlib.adler32(b'x'*100000,12345), zlib.crc32(b'a',-1), zlib.crc32(b'a',2**40+5), zlib.adler32(b'abc',0), zlib.adler32(b'abc',2**32-1),zlib.adler32(b'',2**32-1), zlib.crc32(bytearray(b'x')))
show(lambda: zlib.crc32('x')); show(lambda: zlib.adler32(1)); show(lambda: zlib.crc32(b'',1.5)); show(lambda: zlib.crc32())
