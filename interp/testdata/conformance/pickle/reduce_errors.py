import copyreg
import pickle


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

class R:
    def __init__(self, r): self.r=r
    def __reduce__(self): return self.r
for r in [1, (), (1,), (int,), (int,1), (1,()), (int,(),None,5), (int,(),None,None,6), (int,(),1,None,None,7), (1,2,3,4,5,6,7), (copyreg.__newobj__,()), (copyreg.__newobj__,(1,)), (copyreg.__newobj__,(int,)), (copyreg.__newobj_ex__,(int,)), (copyreg.__newobj_ex__,(1,(),{})), (copyreg.__newobj_ex__,(int,1,{})), (copyreg.__newobj_ex__,(int,(),1)), (int,(),None,iter([1]))]:
    show(lambda: pickle.dumps(R(r)))
