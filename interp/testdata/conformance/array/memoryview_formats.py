import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

m=memoryview(b'\x01\x02\x03\x04\x05\x06\x07\x08')
print(m.cast('H').tolist(), m.cast('i').tolist(), m.cast('q')[0], m.cast('b').tolist(), m.cast('c').tolist(), m.cast('?').tolist(), m.cast('@h').format, m.cast('d').itemsize, m.cast('H').cast('B').tolist())
for f in ('x','hh','<h','','s','é'): show(lambda: m.cast(f))
show(lambda: m[1:].cast('H')); show(lambda: m.cast('H').cast('I')); show(lambda: m[::2].cast('H')); show(lambda: m.cast(1)); show(lambda: hash(m.cast('H'))); show(lambda: hash(m)==hash(m.tobytes())); show(lambda: m.cast('H')==A('H',m.tobytes())); show(lambda: m.cast('H')==m.cast('h')); show(lambda: m.cast('H')==m)
for c in 'bBhHiIlLqQfd?c':
    mm=memoryview(bytearray(16)).cast(c)
    for v in (1,-1,300,70000,1.5,b'x',b'xy','x',None,2**70): print(c,repr(v),end=' '); show(lambda: (mm.__setitem__(0,v),mm[0]))
mu=memoryview(A('w','ab')); print(mu.format, mu.itemsize, len(mu), mu.nbytes); show(lambda: mu[0]); show(lambda: mu.tolist()); show(lambda: mu==mu)
