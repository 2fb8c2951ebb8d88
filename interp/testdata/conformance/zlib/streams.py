import zlib


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for h in ['789ccb48cdc9c95728cf2fca49010018ab043d','78da4b4c4a0600024d0127','78014b4c4a0600024d0127','1f8b080000000000000 34b4c4a0600c241243503000000'.replace(' ','')]:
    b=bytes.fromhex(h)
    show(lambda: zlib.decompress(b)); show(lambda: zlib.decompress(b,47)); show(lambda: zlib.decompress(b,31)); show(lambda: zlib.decompress(b,-15)); show(lambda: zlib.decompress(b[:-1])); show(lambda: zlib.decompress(b+b'junk')); show(lambda: zlib.decompress(b[:5]))
