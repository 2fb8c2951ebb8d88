class S(set): pass
class F(frozenset): pass
print(type(S().copy()), type(S()|S()), type(S()&S()), type(S()-S()), type(S()^S()), type(S().union()), type(F().copy()), type(F()|F()), type(F().intersection()), type(F().difference()), type({1}|F()), type(F()|{1}))
print(frozenset() is frozenset(), frozenset([]) is frozenset(), frozenset(F()) , type(frozenset(F())), F(frozenset()) )
a=frozenset([1]); print(a.copy() is a, frozenset(a) is a, a.union() is a, (a|a) is a, (a&a) is a)
s=set(range(8)); print([s.pop() for _ in range(3)]); s.clear(); s.update(range(8)); print(s.pop())
s=set(range(20)); 
for i in range(0,20,3): s.discard(i)
s.add(40); s.add(80); s.add(3); print(s)
s={1,2,3}; s.discard(1); s.add(9); s.add(1); print(s)
print(repr(S([1])), repr(F([1])), S(), F())
s=S([1]); 
class H:
    def __hash__(self): return 5
    def __repr__(self): return repr(x)
h=H(); x={h}; 
try: print(x)
except RecursionError as e: print(e)
class S2(set):
    def __init__(self,*a,**k): pass
print(S2(a=1))
try: S(a=1)
except TypeError as e: print(e)
class S3(set):
    def __new__(cls,*a,**k): return super().__new__(cls)
try: S3(a=1)
except TypeError as e: print(e)
try: F(a=1)
except TypeError as e: print(e)
class L(list):
    def __new__(cls,*a,**k): return super().__new__(cls)
print(L(a=1))
it=iter({1,2}); next(it)
s={1,2,3}; it=iter(s); next(it); s.add(5)
for _ in range(2):
    try: next(it)
    except RuntimeError as e: print(e)
s.add(6)
s={1,2,3}; it=iter(s); next(it); s.remove(2); s.add(7); print(list(it))
for x in (lambda: {1}.__ior__([2]), lambda: {1}.__or__([2]), lambda:{1}.__lt__([1]), lambda:{1}=={1:2}):
    print(x())
