import types, sys
M=types.ModuleType
print([n for n in vars(M)]) if 0 else 0
print(M.__module__, M)
m=M('a'); print(m.__annotations__, vars(m))
m.__annotations__=3
try: del m.__annotations__; del m.__annotations__
except Exception as e: print(repr(e))
class S(M): 
    x=1
    def __init__(self): super().__init__('ess')
s=S(); print(s, s.x, vars(s)); s.y=1; print(dir(s))
try: s.zz
except Exception as e: print(repr(e))
try: M.zz
except Exception as e: print(repr(e))
m.__dir__=lambda: 3
try: dir(m)
except Exception as e: print(repr(e))
m.__class__=S; print(type(m), m.x)
try: m.__dict__=3
except Exception as e: print(repr(e))
try: del m.__name__; del m.__name__
except Exception as e: print(repr(e))
try: M.__dir__(3)
except Exception as e: print(repr(e))
try: M('x','d',name='x')
except Exception as e: print(repr(e))
try: M('x',foo='x')
except Exception as e: print(repr(e))
m=M('q'); m.__init__('r', 'doc'); print(m, m.__doc__)
m.__getattr__=lambda n: 1/0
try: m.kk
except Exception as e: print(repr(e))
m.__getattr__=3
try: m.kk
except Exception as e: print(repr(e))
m=M('mod')
m.__spec__=3
try: m.kk
except Exception as e: print(repr(e))
try: print(m)
except Exception as e: print(repr(e))
m.__spec__=types.SimpleNamespace(_initializing=1,origin='OO',has_location=True,name='NN',loader=3)
try: m.kk
except Exception as e: print(repr(e))
print(m)
m.__spec__=types.SimpleNamespace(_initializing=0,origin='OO',has_location=False,name='NN',loader=3)
print(m)
m.__spec__=types.SimpleNamespace(_initializing=0,origin=None,has_location=False,name='NN',loader=3)
print(m)
m.__spec__=types.SimpleNamespace(_initializing=0,origin=None,has_location=False,name='NN',loader=None)
print(m)
m.__spec__=types.SimpleNamespace(_initializing=0,origin=None,has_location=False,name=None,loader=None)
print(m)
m=M('mod')
m.__spec__=types.SimpleNamespace(_uninitialized_submodules=['kk'],name='x')
try: m.kk
except Exception as e: print(repr(e))
class A: pass
try: A().__class__ = M
except Exception as e: print(repr(e))
m=M('g'); m.f=3; 
m.g=lambda: m
print(m.g() is m, m.f, hasattr(m,'zz'), getattr(m,'zz',4))
class T(M):
    @property
    def p(self): return 5
    def __getattr__(self, n): return n+'!'
t=T('t'); print(t.p, t.zip, t.__name__)
print(isinstance(t,M), M.__mro__, T.__mro__, T.__base__)
try: M.foo=3
except Exception as e: print(repr(e))
print(M.__getattribute__(m,'f'), m.__getattribute__('f'), m.__repr__(), m.__sizeof__()>0, m==m, m!=M('g'), hash(m)==hash(m))
