import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

V={'c':b'a','?':1,'e':1.5,'f':1.5,'d':1.5,'s':b'abc','p':b'abc'}
for o in '@<>':
    for c in 'cbB?hHiIlLqQnNefdspP':
        for v in [V.get(c,5), 0, -1, 127,128,255,256, 32767,32768,65535,65536,-32768,-32769,2**31-1,2**31,-2**31-1,2**32-1,2**32,2**63-1,2**63,2**64-1,2**64,-2**63,-2**63-1,'x',1.5,None,b'',b'ab', float('inf'), 1e300, 1e39, 70000.0, 65504.0, 65519.9, 65520.0, 6e-8, True]:
            print(o+c, repr(v)[:25], end=' '); show(lambda: (lambda b:(b, struct.unpack(o+c,b)))(struct.pack(o+c,v)))
