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
class Rec:
    def __init__(s,k): s.k=k
DB={1:'one',2:'two'}
class DBP(pickle.Pickler):
    def persistent_id(self,obj):
        if isinstance(obj,Rec): return ('Rec',obj.k)
        return None
class DBU(pickle.Unpickler):
    def persistent_load(self,pid):
        t,k=pid
        if t=='Rec': return DB[k]
        raise pickle.UnpicklingError('unsupported persistent object')
for p in range(6):
    f=F(); show(lambda: DBP(f,p).dump([Rec(1),Rec(2),'x']))
    b=b''.join(f.w); print(b)
    show(lambda: DBU(F(b)).load())
    show(lambda: pickle.loads(b))
class Restricted(pickle.Unpickler):
    def find_class(self, module, name):
        if module=='builtins' and name in {'range','complex','set'}:
            return super().find_class(module,name)
        raise pickle.UnpicklingError("global '%s.%s' is forbidden" % (module,name))
def rl(b): return Restricted(F(b)).load()
show(lambda: rl(pickle.dumps([1,2,range(15)]))); show(lambda: rl(b"cos\nsystem\n(S'echo hello world'\ntR.")); show(lambda: rl(b'cbuiltins\neval\n(S\'getattr(__import__("os"), "system")("echo hello world")\'\ntR.'))
