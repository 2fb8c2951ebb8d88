import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

a=A('i',[1,2]*2)
print(copy.copy(a), copy.deepcopy(a), copy.copy(a) is a)
for c,v in (('i',[1,2]),('w','ab'),('d',[1.5]),('B',[1])):
    for p in range(6):
        x=A(c,v); d=pickle.dumps(x,p); y=pickle.loads(d); print(p,y==x,y.typecode,d if c!='w' else '')
print(A('i',[1]).__reduce_ex__(2), A('i',[1]).__reduce_ex__(4), A('d',[1.0]).__reduce_ex__(3)[1][1:3])
it=iter(A('i',[1,2])); print(type(it).__name__, next(it), it.__reduce__()[1:], list(it), it.__reduce__()); show(lambda: next(it))
