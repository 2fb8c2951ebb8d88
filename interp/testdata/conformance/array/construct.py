import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: A()); show(lambda: A('x')); show(lambda: A('bb')); show(lambda: A(1)); show(lambda: A(b'i')); show(lambda: A('i',5)); show(lambda: A('i','abc')); show(lambda: A('w',[1])); show(lambda: A('i',b'12345678')); show(lambda: A('i',b'123')); show(lambda: A('i',bytearray(4))); show(lambda: A('i',(1,2))); show(lambda: A('i',range(3))); show(lambda: A('i',A('b',[1,2]))); show(lambda: A('i',A('i',[1,2]))); show(lambda: A('d',A('i',[1]))); show(lambda: A('w',A('i',[1]))); show(lambda: A('i',iter([1,'x']))); show(lambda: A('i',[1],2)); show(lambda: A('i',x=1)); show(lambda: A('i',memoryview(b'\x01\x00\x00\x00'))); show(lambda: A('b',{1})); show(lambda: A('i', A('w','x')))
