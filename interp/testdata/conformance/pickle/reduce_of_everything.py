import copy
def g(): yield
class C:
    def m(self): pass
class SeqIt:
    def __len__(self): return 4
    def __getitem__(self,i):
        if i>3: raise IndexError
        return i
objs = dict(it_list=lambda:iter([1,2,3]), rev_list=lambda:reversed([1,2,3]), it_tuple=lambda:iter((1,2)), it_str=lambda:iter('ab'), it_stru=lambda:iter('é\u1234'), it_bytes=lambda:iter(b'ab'), it_ba=lambda:iter(bytearray(b'ab')), it_range=lambda:iter(range(5)), it_lrange=lambda:iter(range(10**20,10**20+3)), it_set=lambda:iter({1}), it_dk=lambda:iter({1:2}), it_dv=lambda:iter({1:2}.values()), it_di=lambda:iter({1:2}.items()), it_rdk=lambda:reversed({1:2}), rdv=lambda:reversed({1:2}.values()), rdi=lambda:reversed({1:2}.items()), enum=lambda:enumerate([1,2],3), enumbig=lambda:enumerate([1],10**20), zip=lambda:zip([1],[2]), zips=lambda:zip([1],[2],strict=True), map=lambda:map(str,[1]), filter=lambda:filter(None,[1,2]), rev=lambda:reversed(SeqIt()) , seqit=lambda:iter(SeqIt()), callit=lambda:iter(int,1), sl=lambda:slice(1,2,3), rng=lambda:range(1,10,3), fs=lambda:frozenset([1]), st=lambda:{1}, ba=lambda:bytearray(b'x\xff'), lst=lambda:[1], d=lambda:{1:2}, tup=lambda:(1,2), i=lambda:5, f=lambda:1.5, c=lambda:1+2j, s=lambda:'x', b=lambda:b'x', t=lambda:True, n=lambda:None, e=lambda:..., ni=lambda:NotImplemented, o=lambda:object(), C=lambda:C, Cm=lambda:C().m, lm=lambda:[].append, bf=lambda:len, md=lambda:list.append, wd=lambda:list.__len__, mw=lambda:[].__len__, gen=lambda:g(), fn=lambda:g, dk=lambda:{}.keys(), mp=lambda:type.__dict__['__doc__'] and vars(C), mv=lambda:memoryview(b'x'), prop=lambda:property(), cm=lambda:classmethod(g), sm=lambda:staticmethod(g), sup=lambda:super(C,C()), cell=lambda:(lambda x:(lambda:x))(1).__closure__[0], code=lambda:g.__code__, ex=lambda:ValueError(1,2), ke=lambda:KeyError('k'), ga=lambda:list[int], un=lambda:int|str, ty=lambda:int, mod=lambda:copy, getset=lambda:type.__dict__['__doc__'],fromhex=lambda:float.fromhex, dictfk=lambda:dict.fromkeys)
def clean(r):
    out=''
    i=0
    while i<len(r):
        if r[i:i+5]==' at 0': 
            i+=4
            while i<len(r) and r[i] not in '>': i+=1
            out+=' at X'
        else:
            out+=r[i]; i+=1
    return out
for name,f in objs.items():
    for p in (0,1,2,4):
        try: r=clean(repr(f().__reduce_ex__(p)))
        except Exception as e: r=type(e).__name__+': '+clean(str(e))
        print(name,p,r)
    try: r=clean(repr(f().__reduce__()))
    except Exception as e: r=type(e).__name__+': '+str(e)
    print(name,'reduce',r)
its=[k for k in objs if k.startswith('it_')]
for name in its+['enum','zip','map','filter','rev','seqit','rev_list','rdv','rdi']:
    it=objs[name]()
    try: next(it)
    except StopIteration: pass
    print(name, clean(repr(it.__reduce__())))
    list(it)
    try: print(name, 'end', clean(repr(it.__reduce__())))
    except Exception as e: print(type(e),e)
    for s in (1,-1,100,'x'):
        it=objs[name]()
        try:
            print(it.__setstate__(s), list(it))
        except Exception as e: print(type(e),e)
