import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

s=struct.Struct('<hh'); print(s.format, s.size, s.pack(1,2), s.unpack(b'abcd'), s, list(s.iter_unpack(b'abcd'*2)), s.unpack_from(b'xabcd',1)); show(lambda: s.pack(1)); show(lambda: s.unpack(b'a')); show(lambda: s.pack_into(b,0,1,2)); show(lambda: struct.Struct()); show(lambda: struct.Struct(5)); show(lambda: type(s)()); show(lambda: s.pack(1,x=2))
s2=struct.Struct(b'>i'); print(repr(s2), s2.format)
class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
class Fl:
    def __float__(s): return 2.5
class Bo:
    def __bool__(s): raise ValueError('no bool')
show(lambda: struct.pack('<i',I(5))); show(lambda: struct.pack('<d',Fl())); show(lambda: struct.pack('<?',Bo())); show(lambda: struct.pack('<?',[])); show(lambda: struct.pack('<i',I('x')))
print(struct.unpack('<e',b'\x00\x7c'), struct.unpack('<e',b'\x01\x7e'), struct.unpack('<e',b'\x01\x00'), struct.unpack('<f',b'\x00\x00\xc0\x7f'), struct.pack('<f',float('nan')), struct.pack('<e',-0.0), struct.pack('<f',3.4e38))
print(struct.__all__, struct.error, struct.error.__mro__, struct.Struct, struct.__doc__[:20])
print(struct.unpack('<?hc',b'\x01\x02\x03x'), struct.pack('@bhiq',1,2,3,4), struct.pack('@qb0q',1,2), struct.pack('x2xb',1), struct.calcsize('@qb0q'))
show(lambda: struct.Struct('i').__setattr__('size',3)); 
class Sub(struct.Struct):
    def __init__(self): super().__init__('<h')
show(lambda: Sub().pack(1))
show(lambda: struct._clearcache())
