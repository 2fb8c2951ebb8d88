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
class NoInit(pickle.Pickler):
    def __init__(self): pass
show(lambda: NoInit().dump(1))
class NoInitU(pickle.Unpickler):
    def __init__(self): pass
show(lambda: NoInitU().load())
x=[]
for _ in range(100000): x=[x]
try: pickle.dumps(x)
except RecursionError as e: print(str(e)[:60])
show(lambda: len(pickle.loads(b'('*3+b']'*100000+b't'+b't'+b't.')))
