import pprint, random, types, dataclasses
from collections import *
R=random.Random(7)
@dataclasses.dataclass
class D:
    name: object
    other: object = 3
    hidden: object = dataclasses.field(default=4, repr=False)
class L(list):
    def __repr__(self): return 'L!'
class M(list): pass
class NS(types.SimpleNamespace): pass
def leaf():
    return R.choice([lambda:R.randrange(10**R.randrange(1,12)), lambda:R.random()*100, lambda:'word '*R.randrange(0,12)+'x', lambda:'l\nine\n'*R.randrange(1,5), lambda:b'ab\x00c'*R.randrange(0,12), lambda:None, lambda:True, lambda:bytearray(b'xyz'*R.randrange(1,20)), lambda: int, lambda:'q'*R.randrange(40)])()
def hashable(): return R.choice([lambda:R.randrange(1000), lambda:'k'+str(R.randrange(100000)), lambda:(1,R.randrange(9)), lambda:float(R.randrange(5))])()
def mk(d):
    if d==0 or R.random()<.2: return leaf()
    n=R.randrange(0,6)
    L_=lambda:[mk(d-1) for _ in range(n)]
    DD=lambda:{hashable() if R.random()<.2 else 'k'*R.randrange(10)+str(i):mk(d-1) for i in range(n)}
    k=R.randrange(17)
    if k==0: return L_()
    if k==1: return tuple(L_())
    if k==2: return DD()
    if k==3: return {R.randrange(100000) for _ in range(n*4)}
    if k==4: return frozenset('s%d'%R.randrange(100000) for _ in range(1))
    if k==5: return OrderedDict(DD())
    if k==6: return defaultdict(list,DD())
    if k==7: return Counter({str(i):R.randrange(100) for i in range(n*4)})
    if k==8: return deque(L_(), maxlen=R.choice([None,50]))
    if k==9: return ChainMap(DD(),DD())
    if k==10: return D(mk(d-1),mk(d-1))
    if k==11: return types.SimpleNamespace(a=mk(d-1),bb=mk(d-1))
    if k==12: return UserList(L_())
    if k==13: return UserDict(DD())
    if k==14: return M(L_())
    if k==15: return types.MappingProxyType(DD())
    return UserString('abc '*n)
for i in range(150):
    x=mk(4)
    kw=dict(indent=R.randrange(0,5),width=R.choice([5,20,40,80]),depth=R.choice([None,None,1,2,3]),compact=R.random()<.4,sort_dicts=R.random()<.6,underscore_numbers=R.random()<.3)
    try: print(pprint.pformat(x,**kw)); print(pprint.isreadable(x), pprint.isrecursive(x), pprint.saferepr(x)[:100])
    except Exception as e: print(type(e),e)
    pprint.pp(x)
a=[1]; a.append(a); d={'x':a}; d['d']=d
class P(pprint.PrettyPrinter):
    def format(self,o,c,m,l):
        if isinstance(o,str): return 'S'+o, True, False
        return super().format(o,c,m,l)
for o in (a,d):
    s=pprint.pformat(o); i=s.index('id='); print(s[:i]); print(pprint.isrecursive(o), pprint.isreadable(o))
P().pprint(['abc',{'x':'yy'}])
for kw in ({'indent':-1},{'depth':0},{'width':0}):
    try: pprint.pformat(1,**kw)
    except ValueError as e: print(e)
