import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

a=A('i',range(10))
show(lambda: a[100]); show(lambda: a['x']); show(lambda: a[1.5]); show(lambda: a.__setitem__(0,'x')); show(lambda: a.__setitem__(100,1)); show(lambda: a.__setitem__(0,2**40)); a[0]=50; a[-1]=60; print(a); a[1:3]=A('i',[7,8,9]); print(a); show(lambda: a.__setitem__(slice(0,1),[1])); show(lambda: a.__setitem__(slice(0,1),A('b',[1]))); a[::2]=A('i',[0]*6); print(a); show(lambda: a.__setitem__(slice(None,None,2),A('i',[1]))); del a[0]; print(a); del a[1:3]; print(a); del a[::2]; print(a); show(lambda: a.__delitem__(100)); a[1:1]=a; print(a); a[5:2]=A('i',[1]); print(a); show(lambda: a.__delitem__('x')); a[::-1]=a; print(a)
