import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

class F:
    def __init__(s,b=b''): s.b=b
    def write(s,b): s.b+=bytes(b)
    def read(s,n): r=s.b[:n]; s.b=s.b[n:]; return r
f=F(); A('h',[1,2,3]).tofile(f); print(f.b); a=A('h'); a.fromfile(f,2); print(a); show(lambda: a.fromfile(f,5)); print(a); show(lambda: a.fromfile(F(),-1)); show(lambda: a.fromfile(1,1)); show(lambda: A('h').tofile(1))
