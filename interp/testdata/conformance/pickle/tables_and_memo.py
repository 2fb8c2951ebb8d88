import pickle, copyreg, copy
class F:
    def __init__(s,b=b''): s.b=b; s.pos=0; s.w=[]
    def write(s,b): s.w.append(bytes(b)); return len(b)
    def read(s,n): r=s.b[s.pos:s.pos+n]; s.pos+=len(r); return r
    def readline(s):
        i=s.b.find(b'\n',s.pos); i=len(s.b) if i<0 else i+1
        r=s.b[s.pos:i]; s.pos=i; return r
def show(f):
    try: print(repr(f()))
    except BaseException as e: print(type(e).__module__, type(e).__name__, e)
class SomeClass:
    def __init__(s,v=1): s.v=v
    def __repr__(s): return 'SC(%r)'%s.v
f=F(); p=pickle.Pickler(f); p.dispatch_table=copyreg.dispatch_table.copy(); p.dispatch_table[SomeClass]=lambda o:(SomeClass,(99,)); p.dump(SomeClass()); print(pickle.loads(b''.join(f.w)))
class MP(pickle.Pickler):
    dispatch_table={SomeClass: lambda o:(SomeClass,(7,))}
f=F(); MP(f).dump([SomeClass(),1]); print(pickle.loads(b''.join(f.w)))
class RO(pickle.Pickler):
    def reducer_override(self,obj):
        if getattr(obj,'__name__','')=='SomeClass': return type,(obj.__name__,obj.__bases__,{'x':1})
        return NotImplemented
f=F(); RO(f).dump(SomeClass); print(b''.join(f.w)); print(pickle.loads(b''.join(f.w)).x)
copyreg.pickle(SomeClass, lambda o:(SomeClass,(o.v+1,)))
print(pickle.loads(pickle.dumps(SomeClass(1))), copy.copy(SomeClass(1)), copy.deepcopy(SomeClass(5)))
del copyreg.dispatch_table[SomeClass]
copyreg.add_extension('__main__','SomeClass',300)
for pr in range(6):
    b=pickle.dumps(SomeClass(3),pr); print(b, pickle.loads(b))
copyreg.remove_extension('__main__','SomeClass',300)
f=F(); p=pickle.Pickler(f,2); x=[1]; p.dump(x); p.dump(x); print(f.w); p.clear_memo(); p.dump(x); print(f.w[-1], p.bin, p.fast); p.fast=1; p.dump([x,x]); print(f.w[-1])
f=F(); p=pickle.Pickler(f); x=['a']; p.dump(x); p.dump([x]); u=pickle.Unpickler(F(b''.join(f.w))); print(u.load(), u.load())
