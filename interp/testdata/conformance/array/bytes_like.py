import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

print(bytes(A('h',[1,2])), bytearray(A('h',[1])), b''.join([A('b',[65])]), b'x'+A('b',[65]) , int.from_bytes(A('b',[1,0])), bytes(memoryview(A('h',[1,2]))), A('B',b'abc')==memoryview(b'abc'), b'abc'==A('B',b'abc'))
show(lambda: b'abc'.find(A('B',b'b')))
