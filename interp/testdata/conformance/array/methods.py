import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

a=A('i',[1,2,3,2])
show(lambda: a.append('x')); show(lambda: a.append()); show(lambda: a.append(5)); print(a); show(lambda: a.count(2)); show(lambda: a.index(2)); show(lambda: a.index(2,2)); show(lambda: a.index(9)); show(lambda: a.index(2,0,1)); show(lambda: a.index(2,-4)); show(lambda: a.insert(1,99)); print(a); show(lambda: a.insert(-100,7)); show(lambda: a.insert(100,8)); print(a); show(lambda: a.insert('x',1)); show(lambda: a.pop()); show(lambda: a.pop(0)); show(lambda: a.pop(100)); show(lambda: a.pop(-1)); show(lambda: A('i').pop()); show(lambda: a.remove(99)); show(lambda: a.remove(1000)); print(a); a.reverse(); print(a); show(lambda: a.extend([4,5])); show(lambda: a.extend('x')); show(lambda: a.extend(A('b',[1]))); show(lambda: a.extend(5)); show(lambda: a.extend(A('i',[6]))); show(lambda: a.extend(a)); print(a); show(lambda: a.fromlist([1,2])); show(lambda: a.fromlist([1,'x'])); show(lambda: a.fromlist((1,))); print(a); show(lambda: a.frombytes(b'\x01\0\0\0')); show(lambda: a.frombytes(b'\x01')); show(lambda: a.frombytes('x')); print(a); show(lambda: a.tounicode()); show(lambda: a.fromunicode('x')); show(lambda: a.byteswap()); print(a); a.byteswap(); show(lambda: len(a.buffer_info())); show(lambda: a.buffer_info()[1]); show(lambda: a.clear()); print(a)
