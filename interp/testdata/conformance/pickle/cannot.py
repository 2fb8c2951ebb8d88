import copyreg
import pickle


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

def outer():
    def inner(): pass
    class L: pass
    return inner, L, lambda: 0
i,L,lam = outer()
show(lambda: pickle.dumps(i)); show(lambda: pickle.dumps(L)); show(lambda: pickle.dumps(L())); show(lambda: pickle.dumps(lambda:0)); show(lambda: pickle.dumps(lam))
class C: pass
D=C
class C: pass
show(lambda: pickle.dumps(D)); show(lambda: pickle.dumps(D()))
class N: pass
N.__module__='nomod'
show(lambda: pickle.dumps(N))
N.__module__=None
show(lambda: pickle.dumps(N))
class M: pass
M.__qualname__='xyz'
show(lambda: pickle.dumps(M))
show(lambda: pickle.dumps(1,6)); show(lambda: pickle.dumps(1,-1)); show(lambda: pickle.dumps(1,'x')); show(lambda: pickle.dump(1,1)); show(lambda: pickle.load(1)); show(lambda: pickle.loads('x')); show(lambda: pickle.Pickler(1)); show(lambda: pickle.Unpickler(1))
show(lambda: pickle.dumps(1,4,buffer_callback=print)); show(lambda: pickle.dumps()); show(lambda: pickle.loads())
show(lambda: pickle.dumps((x for x in []))); show(lambda: pickle.dumps(pickle)); show(lambda: pickle.dumps({}.keys())); show(lambda: pickle.dumps(memoryview(b'x')))
