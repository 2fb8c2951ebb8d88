import inspect, functools, types, dataclasses, sys
from inspect import *
def f0(): pass
def f1(a,b=1,*args,c,d=2,**kw)->int: "doc"
def f2(a,/,b:int,*,c:str='x')->'list[int]':
    """Doc.

        indented
      less
    """
def f3(x, y=1, /, z=2): pass
lam=lambda q,*r: 0
class A:
    "A doc"
    def __init__(self,x,y=2): self.x=x
    def m(self,z): "m doc"
    @classmethod
    def c(cls,a): pass
    @staticmethod
    def s(a,b): pass
    @property
    def p(self): "pdoc"; return 1
    def __call__(self, k): pass
class B(A):
    def m(self,z): pass
    p=property(lambda s:1)
class N:
    def __new__(cls, a, *b): return object.__new__(cls)
class E: pass
class Meta(type):
    def __call__(cls, mm): pass
class WM(metaclass=Meta): pass
@dataclasses.dataclass
class D:
    a:int
    b:str='x'
def deco(f):
    @functools.wraps(f)
    def w(*a,**k): return f(*a,**k)
    return w
@deco
def wrapped(aa,bb=3): pass
def gen(): yield
for o in (f0,f1,f2,f3,lam,A,A.m,A(1).m,A.c,A.s,A(1),B,N,E,WM,D,wrapped,functools.partial(f1,1,c=3),functools.partial(f1,b=2),functools.partial(f3,1),functools.partial(wrapped,bb=4),len,sorted,print,str.split,[].append,list,int,dict,object,type,'x'.join,str.join,isinstance,float,dict.fromkeys,list.sort,[].sort,int.from_bytes,max,getattr,(1).__add__,int.__add__,object.__init__,E.__init__,3,gen, abs, dict.get, {}.get, str, range, zip,map,Exception,ValueError,types.SimpleNamespace,functools.reduce,functools.partial,property,open if 0 else len, callable, round, sum, pow, divmod, chr, format, hash, input, id):
    try: print(getattr(o,'__name__',type(o).__name__), signature(o))
    except Exception as e: print(getattr(o,'__name__',type(o).__name__), type(e).__name__, e)
    try: print(tuple(getfullargspec(o)))
    except Exception as e: print(type(e).__name__,e)
print(signature(wrapped,follow_wrapped=False))
s=signature(f1)
print(repr(s), s.parameters['a'], repr(s.parameters['a']), s.parameters['a'].kind, repr(s.parameters['a'].kind), s.parameters['a'].kind.description, s.return_annotation, s.parameters['d'].default, s.parameters['a'].default, s.parameters['a'].annotation is Parameter.empty)
for sig in (signature(f1),signature(f2),signature(f3),signature(f0),signature(lam)):
    for args,kw in (((),{}),((1,),{}),((1,2),{}),((1,2,3),{}),((1,),{'c':3}),((1,),{'a':3}),((),{'x':1}),((1,),{'b':2,'c':3,'zz':4}),((1,2,3,4),{'c':1}),((),{'a':1,'c':2}),((1,),{'y':1}),((),{'z':1}),((),{'q':3})):
        for fn in (sig.bind, sig.bind_partial):
            try:
                b=fn(*args,**kw); print(b, b.args, b.kwargs, end=' '); b.apply_defaults(); print(b.arguments)
            except TypeError as e: print(e)
print(s.replace(return_annotation=Signature.empty), s.replace(parameters=[]), s==signature(f1), hash(s)==hash(signature(f1)), s.parameters['a'].replace(name='zz',default=4,annotation=int))
P=Parameter
for bad in (lambda:P('a b',0),lambda:P('def',1),lambda:P(3,1),lambda:P('a',9),lambda:P('a',P.VAR_POSITIONAL,default=1),lambda:P(P.empty,1),lambda:Signature([P('a',1,default=1),P('b',1)]),lambda:Signature([P('a',3),P('b',1)]),lambda:Signature([P('a',1),P('a',1)]),lambda:signature(3),lambda:getfullargspec(3),lambda:getfile(int),lambda:getfile(3),lambda:getsource(len),lambda:getsource(sys),lambda:getattr_static(A,'zz'),lambda: getfile(sys), lambda: getsource(3), lambda: P('.0',2)):
    try: print(bad())
    except Exception as e: print(type(e).__name__,e)
print(P('.0',1), P('def',0), s.format(max_width=10), signature(f2).format(max_width=5))
