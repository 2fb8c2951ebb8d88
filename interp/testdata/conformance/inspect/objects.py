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
s = signature(f1)
P = Parameter
print(repr(getdoc(f2)), getdoc(A), getdoc(B), getdoc(B.m), getdoc(B(1).m), getdoc(E), getdoc(3)[:3], getdoc(A.p), repr(cleandoc("  a\n    b\n   c\n\n")))
print(getsource(f2)); print(getsource(A)); print(getsource(lam)); print(getsource(wrapped)); print(getsourcelines(D)); print(getsource(A.c)); print(getsource(A.p.fget)); print(getsourcelines(gen))
print([n for n,v in getmembers(A) if not n.startswith('__')], [n for n,_ in getmembers(A(1),ismethod)], [n for n,_ in getmembers(A,isfunction)], getmembers(B(1),isdatadescriptor)[:1])
print([(x.name,x.kind,x.defining_class.__name__) for x in classify_class_attrs(B) if not x.name.startswith('__')])
for p in (ismodule,isclass,ismethod,isfunction,isbuiltin,isroutine,isgeneratorfunction,isgenerator,iscode,isframe,istraceback,isabstract,ismethoddescriptor,isdatadescriptor,isgetsetdescriptor,ismemberdescriptor,ismethodwrapper,iscoroutinefunction,isawaitable):
    print(p.__name__, [p(x) for x in (sys,A,A(1).m,A.m,len,[].append,list.append,gen,gen(),gen.__code__,sys._getframe(),A.p,A.__dict__['p'],A.__dict__['c'],(1).__add__,int.__add__,int.real,functools.partial(gen),A.__init__, object.__init__)])
print(getmro(B), unwrap(wrapped).__name__, getattr_static(A(1),'x'), getattr_static(A(1),'q',5), type(getattr_static(A,'c')))
print(get_annotations(f2), get_annotations(f2,eval_str=True), get_annotations(D), get_annotations(E), getmodule(A) is sys.modules['__main__'], getmodulename('/a/b/c.py'), getmodulename('x.txt'), getmodule(f1).__name__)
g=gen(); print(getgeneratorstate(g), end=' '); next(g); print(getgeneratorstate(g), getgeneratorlocals(g), end=' '); g.close(); print(getgeneratorstate(g))
def callargs(*a,**k):
    for fn in (f0,f1,f2,f3,lam):
        try: print(getcallargs(fn,*a,**k))
        except TypeError as e: print(e)
callargs(); callargs(1); callargs(1,2,3); callargs(1,b=2,c=3); callargs(1,2,3,4,c=1); callargs(z=4); callargs(1,a=1)
def outer():
    v=1
    def inner(): return v+len([])+undefined_thing+sys.maxsize
    return inner
cv=getclosurevars(outer()); print(cv.nonlocals, sorted(cv.globals), sorted(cv.builtins), sorted(cv.unbound))
def st(): 
    s=stack(); print([x.function for x in s],[x.lineno for x in s],[x.code_context for x in s],s[0].index, currentframe().f_lineno, getframeinfo(currentframe(),3)[1:])
st()
try: 1/0
except Exception as e:
    t=trace(); print(t[0].lineno, t[0].function, t[0].code_context, t[0].positions); print(getinnerframes(e.__traceback__)[0][2:])
print(getclasstree([A,B,N]), formatannotation(int), formatannotation(A), formatannotation('x'), formatannotation(list[int]))
print(getcomments(f1))
# a comment
#  more
def cm(): pass
print(getcomments(cm))
def argv(a,b=2,*c,**d): return getargvalues(currentframe())
print(argv(1,2,3,e=4), formatargvalues(*argv(1)))
class K(E):
    __signature__ = Signature([P('sig',1)])
print(signature(K), getattr(f0,'__text_signature__','none'))
class PM:
    def m(self,a,b): pass
    pm=functools.partialmethod(m,1)
print(signature(PM.pm), signature(PM().pm))
