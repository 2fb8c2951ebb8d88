import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

class Sub(A):
    def __init__(self,*a): self.x=1
s=Sub('i',[1,2]); print(s, s.x, s[0:1], s+s, type(s[:1]).__name__, copy.copy(s)); 
class I:
    def __index__(s): return 3
print(A('i',[I()]), A('i',[1,2,3,4])[I()], A('f',[0.1]), A('d',[0.1]), A('f',[1e10]), A('d',[float('nan')]))
print(array.typecodes, array.ArrayType is A, A.__module__, A.__name__, str(A), A.__doc__[:10])
show(lambda: A('i',[1]).foo); show(lambda: setattr(A('i'),'x',1)); show(lambda: A('i').__class_getitem__(int)); show(lambda: A.typecode); show(lambda: A('i').__contains__(1)); print(A('q',[2**62]), A('Q',[2**64-1]), A('L',[2**64-1])); show(lambda: A('i',[1,2]).__sizeof__()>0)
match A('i',[1,2]):
    case [x,y]: print('seq',x,y)
    case _: print('no')
print(A('i',[3,1,2]).__len__(), sorted(A('i',[3,1,2])), max(A('i',[3,1,2])), sum(A('d',[1,2])), list(reversed(A('i',[1,2]))))
