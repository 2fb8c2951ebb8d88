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
class StateSetter:
    def __reduce__(self): return (StateSetter,(),{'a':1},None,None,setter)
def setter(o,st): o.__dict__.update(st); o.b=2
print(pickle.loads(pickle.dumps(StateSetter())).__dict__)
class ListLike:
    def __init__(s): s.items=[]
    def append(s,x): s.items.append(x)
    def __setitem__(s,k,v): s.items.append((k,v))
    def __reduce__(s): return (ListLike,(),None,iter(range(5)),iter([(1,2),(3,4)]))
for pr in range(6): print(pickle.loads(pickle.dumps(ListLike(),pr)).items, pickle.dumps(ListLike(),pr))
class Cyc: pass
a=Cyc(); a.self=a; a.l=[a,(a,)]; b=pickle.loads(pickle.dumps(a)); print(b.self is b, b.l[0] is b, b.l[1][0] is b)
class H:
    def __init__(s): s.d={s:1}
    def __hash__(s): return 1
b=pickle.loads(pickle.dumps(H())); print(list(b.d)[0] is b)
print(pickle.loads(b"(dp0\nS'a'\np1\n(lp2\nI1\naI2\nas."), pickle.loads(b'\x80\x02U\x03abc.',encoding='bytes'), pickle.loads(b'\x80\x02U\x03ab\xe9.',encoding='latin1'))
show(lambda: pickle.loads(b'\x80\x02U\x03ab\xe9.', errors='replace'))
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.format_version, pickle.compatible_formats)
print(pickle.encode_long(-128), pickle.decode_long(b'\xff\x00'), pickle.NEWOBJ_EX, pickle.MARK)
print(pickle.Pickler, pickle.PicklingError.__mro__, pickle.loads.__name__)
print(sorted(set(pickle.__all__)-{'PickleBuffer'}))
import sys, binascii
old=binascii.Error
del sys.modules['binascii']
import binascii
show(lambda: pickle.dumps(old))
class Meta(type): pass
class WM(metaclass=Meta): pass
print(pickle.loads(pickle.dumps(WM)) is WM, pickle.dumps(WM,2))
class GetattrAll:
    def __getattr__(self,n): raise AttributeError(n)
print(type(pickle.loads(pickle.dumps(GetattrAll()))))
o=copy.copy(a); print(o.l is a.l); o=copy.deepcopy(a); print(o.self is o, o.l[0] is o)
class NoPickle:
    def __getstate__(self): raise TypeError('no!')
show(lambda: pickle.dumps(NoPickle()))
class LockLike:
    def __init__(s): s.g=(x for x in [])
show(lambda: pickle.dumps(LockLike())); show(lambda: copy.deepcopy(LockLike())); show(lambda: copy.copy((x for x in [])))
