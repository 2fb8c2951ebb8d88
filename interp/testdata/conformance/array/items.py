import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for c in 'bBwhHiIlLqQfd':
    a=A(c); print(a, a.itemsize, a.typecode, len(a))
    if c in 'uw': a=A(c,'héy'); print(a, a.tolist(), a.tounicode(), a.tobytes(), a[1]); a.extend('xy'); a.append('z'); print(a); a.fromunicode('q'); print(a); show(lambda: a.append('ab')); show(lambda: a.append(1)); show(lambda: a.append(b'a')); show(lambda: a.fromunicode(1)); continue
    a=A(c,[1,2,3]); print(a, a.tobytes(), a.tolist(), a[0], a[-1], a[1:], a[::-1], a[::2])
    for v in (-1,0,127,128,255,256,2**15,2**16,2**31,2**32,2**63-1,2**63,2**64,-2**63,-2**63-1,-129,-2**15-1,-2**31-1,1.5,'x',None,True,1e300,float('inf')):
        print(c,repr(v),end=' '); show(lambda: A(c,[v]))
