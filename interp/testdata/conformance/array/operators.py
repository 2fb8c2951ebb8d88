import array
import copy
import pickle
from array import array as A


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

a=A('i',[1,2]); b=A('i',[1,3])
print(a+b, a*2, 2*a, a*0, a*-1, a==b, a<b, a<=b, a!=b, a>b, a==[1,2], 1 in a, 'x' in a, a==A('d',[1.0,2.0]), A('b',[1])<A('i',[1,2]), a is a, list(a), bool(A('i')))
show(lambda: a+[1]); show(lambda: a+A('b',[1])); show(lambda: a*'x'); show(lambda: a<[1]); show(lambda: hash(a)); a+=b; print(a); a*=2; print(a)
try: a+=[1]
except TypeError as e: print(e)
try: a+=A('b',[1])
except TypeError as e: print(e)
show(lambda: a*10**18)
