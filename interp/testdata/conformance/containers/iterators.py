class Seq:
    def __init__(s,n): s.n=n
    def __getitem__(s,i):
        if i>=s.n: raise IndexError
        return i
    def __len__(s): return s.n
print(type(iter(Seq(3))), list(iter(Seq(3))), type(reversed(Seq(3))), list(reversed(Seq(3))))
import operator
print(operator.length_hint(iter(Seq(3))), operator.length_hint(reversed(Seq(3))))
class S2:
    def __getitem__(s,i): raise StopIteration
print(list(iter(S2())))
class S3:
    def __getitem__(s,i): return i
try: reversed(S3())
except TypeError as e: print(e)
class S4:
    __reversed__=None
    def __len__(s): return 3
    def __getitem__(s,i): return i
try: reversed(S4())
except TypeError as e: print(e)
class S5:
    def __reversed__(s): return 5
print(reversed(S5()))
class S6: __iter__=None
try: iter(S6())
except TypeError as e: print(e)
try: 1 in S6()
except TypeError as e: print(e)
class I:
    def __iter__(s): return 5
try: iter(I())
except TypeError as e: print(e)
try: list(enumerate(I()))
except TypeError as e: print(e)
l=[1,2,3]
it=iter(l); next(it); l.clear(); print(list(it)); l.extend([1,2,3,4]); print(list(it))
r=reversed(l); next(r); l.pop(); l.pop(); print(list(r))
def g():
    yield 1
    return 5
for f in (lambda: map(str,g()), lambda: enumerate(g()), lambda: zip(g()), lambda: zip([1,2],g()), lambda:filter(None,g()), lambda: zip(g(),strict=True), lambda: iter(g().__next__,None)):
    it=f(); next(it)
    try: next(it)
    except StopIteration as e: print(e.value, end=' ')
print()
class CI:
    n=0
    def __call__(s):
        s.n+=1
        if s.n>2: raise StopIteration(7)
        return s.n
it=iter(CI(),None)
print(next(it),next(it))
try: next(it)
except StopIteration as e: print('stop',e.value)
print(list(it))
it=zip([1,2,3],[4])
print(list(it), list(it))
a=iter([1,2,3]); b=iter([1]); z=zip(a,b); print(list(z), list(a))
z=zip(iter([1,2]),iter([1,2]),strict=True)
print(next(z) , next(z))
print(list(z))
it=iter([1,2,3]); print(it.__length_hint__()); next(it); print(it.__length_hint__())
print(list(map(lambda *a:a, [1,2],'ab',(3,))))
e=enumerate('ab'); print(next(e)); print(list(e), list(e))
class E2(enumerate): pass
print(list(E2('ab',start=5)), type(E2('a')).__name__)
class M2(map): pass
print(list(M2(str,[1])))
class M3(map):
    def __init__(self,*a,**k): pass
try: print(list(M3(str,[1],x=1)))
except TypeError as e: print(e)
class Z3(zip): 
    def __new__(cls,*a,**k): return super().__new__(cls,*a)
print(list(Z3([1],foo=3)))
class F3(filter): 
    def __init__(self,*a,**k): pass
try: print(list(F3(None,[1],x=1)))
except TypeError as e: print(e)
class R3(reversed): 
    def __init__(self,*a,**k): pass
try: print(list(R3([1],x=1)))
except TypeError as e: print(e)
class R4(reversed): pass
print(type(R4([1])), type(R4(Seq(2))))
try: enumerate([1],1,start=2)
except TypeError as e: print(e)
try: enumerate([1],iterable=2)
except TypeError as e: print(e)
try: enumerate(iterable=[1],foo=2)
except TypeError as e: print(e)
try: enumerate(foo=[1],iterable=2)
except TypeError as e: print(e)
try: enumerate([],[],[],[])
except TypeError as e: print(e)
try: enumerate(a=1,b=2,c=3)
except TypeError as e: print(e)
try: zip(strict=[].foo)
except Exception as e: print(e)
