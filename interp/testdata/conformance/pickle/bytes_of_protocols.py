import pickle, copyreg, enum, collections, dataclasses, functools
class P:
    def __init__(self, x): self.x=x
    def __eq__(self,o): return type(o) is type(self) and o.__dict__==self.__dict__
    class Inner:
        pass
    def meth(self): return self.x
    @classmethod
    def cm(cls): return 1
    @staticmethod
    def sm(): return 2
class Slots:
    __slots__=('a','b')
class SlotsD(Slots):
    __slots__=('__dict__',)
class GS:
    def __init__(s): s.a=1; s.b=2
    def __getstate__(s): return {'a':s.a}
    def __setstate__(s,st): s.a=st['a']; s.b='restored'
class NA:
    def __new__(cls, a, b): o=object.__new__(cls); o.a=a; o.b=b; return o
    def __getnewargs__(self): return (self.a,self.b)
class NAE:
    def __new__(cls, a, *, b): o=object.__new__(cls); o.a=a; o.b=b; return o
    def __getnewargs_ex__(self): return (self.a,),{'b':self.b}
class Red:
    def __reduce__(self): return (Red, ())
class RedEx:
    def __reduce_ex__(self,p): return (list,((p,),))
class MyInt(int): pass
class MyStr(str): pass
class MyList(list): pass
class MyDict(dict): pass
class MyTuple(tuple): pass
class MySet(set): pass
class MyFloat(float): pass
class MyExc(Exception):
    def __init__(s,a,b=2): super().__init__(a); s.b=b
class Color(enum.Enum):
    RED=1
    BLUE='b'
class Fl(enum.Flag):
    A=1
    B=2
class IE(enum.IntEnum):
    X=5
NT=collections.namedtuple('NT','x y')
@dataclasses.dataclass
class DC:
    a:int
    b:list=dataclasses.field(default_factory=list)
@dataclasses.dataclass(frozen=True)
class FDC:
    a:int
@dataclasses.dataclass(slots=True)
class SDC:
    a:int
    b:str='x'
def func(): pass
s=Slots(); s.a=1
sd=SlotsD(); sd.a=1; sd.z=5
l=[1,2]; l.append(l)
d={}; d['self']=d
t=([],); t[0].append(t)
shared=[1]; sh=[shared,shared]
p=P(5); p.me=p
fs=frozenset([1,2])
e=MyExc(1,3); e.note='x'
objs=dict(none=None,true=True,false=False,ints=[0,1,255,256,65535,65536,-1,-128,-129,2**31-1,2**31,-2**31,-2**31-1,2**63,2**64,-2**63,10**50,-10**50,2**2040,-(2**2039)],floats=[0.0,1.5,-2.25,1e100,float('inf')],strs=['','a','abc','é','€','😀','a\nb\\c\r\0\x1a','x'*300,'\ud800'],bys=[b'',b'a',b'abc\xff',b'x'*300],ba=[bytearray(),bytearray(b'abc')],tups=[(),(1,),(1,2),(1,2,3),(1,2,3,4)],lst=[[],[1],[1,2]],dct=[{},{1:2},{'a':1,'b':2}],sets=[set(),{1},{1,2,3}],fsets=[frozenset(),frozenset([1]),fs,fs],big=list(range(1001)),big2=list(range(1000)),bigd={i:i for i in range(1000)},bigd1={i:i for i in range(1001)},bigset=set(range(1000)),rec=l,recd=d,rect=t,shared=sh,cplx=1+2j,rng=range(1,10,2),slc=slice(1,2),ell=...,ni=NotImplemented,types=[int,str,list,type,type(None),type(...),object,ValueError,OSError,KeyError,FileNotFoundError,range,dict],funcs=[len,print,func,P.meth,P.cm,P.sm,functools.reduce,map,zip],inner=P.Inner,inneri=P.Inner(),pm=P(1).meth,strm='a'.join,lm=list.append,p=P(1),prec=p,slots=s,slotsd=sd,gs=GS(),na=NA(1,2),nae=NAE(1,b=2),red=Red(),redex=RedEx(),sub=[MyInt(5),MyStr('x'),MyList([1,2]),MyDict(a=1),MyTuple((1,2)),MySet([1]),MyFloat(2.5)],exc=[ValueError(1),KeyError('k'),e,OSError(2,'x'),StopIteration(3),UnicodeDecodeError('utf-8',b'x',0,1,'r')],enum=[Color.RED,Color.BLUE,Color.RED,Color],flag=[Fl.A,Fl.A|Fl.B],ie=IE.X,nt=NT(1,2),dc=DC(1),fdc=FDC(1),sdc=SDC(1),od=collections.OrderedDict(a=1),dd=collections.defaultdict(list,a=[1]),ctr=collections.Counter('aab'),dq=collections.deque([1,2],5),cm=collections.ChainMap({1:2}),partial=functools.partial(int,base=2),en=enumerate('ab'),mp=map(str,[1]),ga=list[int],strs2=['abc','abc','x','x'],obj2=[P(1),P(2)],bigb=[b'y'*70000,'z'*70000,1],bigs=['q'*40000,'w'*40000,3])
for n,o in objs.items():
    for proto in range(6):
        try: b=pickle.dumps(o,proto)
        except Exception as ex: print(n,proto,type(ex).__name__,ex); continue
        print(n,proto,b if len(b)<400 else (len(b),b[:60],b[-60:], sum(b), sum(i*c for i,c in enumerate(b))))
        try: r=pickle.loads(b)
        except Exception as ex: print(n,proto,'LOAD',type(ex).__name__,ex); continue
        if pickle.dumps(r,proto)!=b and n not in('bigset','sets'): print(n,proto,'again differs')
        if n=='gs': print(r.b)
        if n=='exc': print([ (x.args,x.__dict__) for x in r])
        if n=='slots': print(r.a)
