import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

b=bytearray(10)
show(lambda: struct.pack_into('<hh',b,2,1,2)); print(b); show(lambda: struct.pack_into('<hh',b,8,1,2)); show(lambda: struct.pack_into('<hh',b,-4,1,2)); print(b); show(lambda: struct.pack_into('<hh',b,-2,1,2)); show(lambda: struct.pack_into('<hh',b,-20,1,2)); show(lambda: struct.pack_into('<hh',b,100,1,2)); show(lambda: struct.pack_into('<hh',bytes(10),0,1,2)); show(lambda: struct.pack_into('<hh')); show(lambda: struct.pack_into('<hh',b)); show(lambda: struct.pack_into('<hh',b,0)); show(lambda: struct.pack_into('<hh',b,0,1)); show(lambda: struct.pack_into('<hh','x',0,1,2)); show(lambda: struct.pack_into('<hh',b,'x',1,2)); show(lambda: struct.pack_into('<hh',memoryview(b),0,3,4)); print(b)
show(lambda: struct.unpack_from('<hh',b)); show(lambda: struct.unpack_from('<hh',b,6)); show(lambda: struct.unpack_from('<hh',b,7)); show(lambda: struct.unpack_from('<hh',b,-4)); show(lambda: struct.unpack_from('<hh',b,-3)); show(lambda: struct.unpack_from('<hh',b,-11)); show(lambda: struct.unpack_from('<hh',b,offset=2)); show(lambda: struct.unpack_from('<hh',buffer=b,offset=2)); show(lambda: struct.unpack_from('<hh','abc')); show(lambda: struct.unpack_from('<h',b,10**30))
show(lambda: list(struct.iter_unpack('<hh',b'12345678'))); show(lambda: list(struct.iter_unpack('<hh',b'12345'))); show(lambda: list(struct.iter_unpack('',b''))); show(lambda: struct.iter_unpack('<h',1)); it=struct.iter_unpack('<h',b'abcd'); print(it.__length_hint__(), next(it), it.__length_hint__(), type(it).__name__, list(it)); show(lambda: next(it))
