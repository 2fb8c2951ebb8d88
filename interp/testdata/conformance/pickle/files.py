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
f=F(); pickle.dump([1,'a'],f); print(f.w)
f=F(); pickle.dump([b'y'*70000,'z'*70000,1],f); print([len(x) for x in f.w])
for p in range(6):
    f=F(pickle.dumps([1,{'a':(1,2,'x\n')}],p)+pickle.dumps('second',p)); print(pickle.load(f), f.pos, pickle.load(f), f.pos)
