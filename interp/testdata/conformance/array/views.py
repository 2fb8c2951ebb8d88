import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

m=memoryview(A('i',[1,2,3])); print(m.format,m.itemsize,m.nbytes,m.shape,m.strides,m.tolist(),m[0],m[-1],m[1:].tolist(),m[::2].tolist(),m.readonly,len(m),m.tobytes(),m.obj,m.ndim,list(m),m.contiguous,m[::2].contiguous,m[::2].tobytes(),m.hex())
m[0]=100; print(m.obj); show(lambda: m.__setitem__(0,'x')); show(lambda: m.__setitem__(0,2**40)); m[1:]=A('i',[8,9]); print(m.obj); show(lambda: m.__setitem__(slice(0,2),b'12345678'))
show(lambda: m.obj.append(1)); show(lambda: m.obj.pop()); show(lambda: m.obj.extend([1])); show(lambda: m.obj.clear()); show(lambda: m.obj.__delitem__(0)); show(lambda: m.obj.fromlist([1])); show(lambda: m.obj.frombytes(b'1234')); show(lambda: m.obj.insert(0,1)); show(lambda: m.obj.__iadd__(m.obj)); show(lambda: m.obj.byteswap()); m.obj.byteswap(); m.obj[0]=3; print(m.tolist()); m.obj[0:1]=A('i',[4]); print(m.tolist()); o=m.obj; m.release(); o.append(1); print(o)
