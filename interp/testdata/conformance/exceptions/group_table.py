# Exception groups: making, dividing, deriving.


def show(src):
    try:
        print(src, '->', repr(eval(src, globals())))
    except BaseException as e:
        print(src, '!!', type(e).__name__, '|', e)


def run(src):
    try:
        exec(src, globals())
    except BaseException as e:
        print(src.strip(), '!!', type(e).__name__, '|', e)




E = ExceptionGroup

B = BaseExceptionGroup

for line in r'''
E()
E('m')
E(3,[1])
E('m',3)
E('m',[])
E('m',[1])
E('m',[ValueError,3])
E('m',[KeyboardInterrupt()])
B('m',[KeyboardInterrupt()])
B('m',[ValueError()])
E('m',(ValueError(1),))
E('m',[ValueError(1)],x=1)
E('m',[ValueError(1)],3)
'''.strip().splitlines():
    show(line)

run('''
class M(E,KeyError): pass
print(repr(M('m',[ValueError()])))
''')

run('''
class M(B,Exception): pass
print(repr(M('m',[KeyboardInterrupt()])))
''')

run('''
class M(B,ValueError): pass
print(repr(M('m',[KeyboardInterrupt()])))
''')

run('''
class M(B): pass
print(repr(M('m',[ValueError()])))
''')

for line in r'''
str(E('m',[ValueError(1)]))
str(E('m',[ValueError(1),TypeError()]))
repr(E('m',[ValueError(1),TypeError()]))
E('m',[ValueError(1)]).exceptions
E('m',[ValueError(1)]).message
E('m',[ValueError(1)]).args
'''.strip().splitlines():
    show(line)

run('''
e=E('m',[ValueError(1)]);e.message='x'
''')

run('''
e=E('m',[ValueError(1)]);e.exceptions=()
''')

run('''
e=E('m',[ValueError(1)]);del e.message
''')

for line in r'''
E('m',[ValueError(1),TypeError(2)]).split(ValueError)
E('m',[ValueError(1),TypeError(2)]).subgroup((ValueError,KeyError))
E('m',[ValueError(1),TypeError(2)]).subgroup(KeyError)
E('m',[ValueError(1),TypeError(2)]).split(lambda e: isinstance(e,TypeError))
E('m',[ValueError(1),TypeError(2)]).split(3)
E('m',[ValueError(1)]).split((ValueError,3))
E('m',[ValueError(1)]).split()
E('m',[ValueError(1)]).subgroup(int)
E('m',[ValueError(1)]).subgroup((int,))
E('m',[ValueError(1)]).subgroup(())
E('m',[ValueError(1),E('n',[TypeError(2),ValueError(3)])]).split(ValueError)
E('m',[ValueError(1),E('n',[TypeError(2),ValueError(3)])]).subgroup(E)
E('m',[ValueError(1)]).derive([TypeError()])
E('m',[ValueError(1)]).derive([KeyboardInterrupt()])
B('m',[ValueError(1),KeyboardInterrupt()]).subgroup(ValueError)
'''.strip().splitlines():
    show(line)

run('''
class M(E):
 def derive(self,x): return 3
M('m',[ValueError(1),TypeError()]).split(ValueError)
''')

run('''
class M(E): pass
print(M('m',[ValueError(1),TypeError()]).split(ValueError))
''')

run('''
class M(E):
 def __init__(self,*a,**k):print(a,k)
 def __new__(cls,m,ex,z=1): return super().__new__(cls,m,ex)
print(repr(M('m',[ValueError(1),TypeError()],z=3)))
''')

run('''
e=E('m',[ValueError(1),TypeError()]); e.add_note('n'); e.__cause__=KeyError(); a,b=e.split(ValueError); print(a.__notes__,a.__cause__,a.__context__,a.__suppress_context__,a.__notes__ is e.__notes__)
''')

run('''
e=E('m',[ValueError(1),TypeError()]); e.__notes__=3;a,b=e.split(ValueError); print(hasattr(a,'__notes__'))
''')

for line in r'''
E[int]
B[int]
E('m',[ValueError(1)]).__reduce__()
B.__text_signature__
B.derive.__text_signature__
E('m',[ValueError(1)]).derive()
E('m',[ValueError(1)]).derive(3)
E.__mro__
E('m',(ValueError(i) for i in range(3)))
E('m',{ValueError:3})
'''.strip().splitlines():
    show(line)

run('''
l=[ValueError(1)]
e=E('m',l);l.append(TypeError());print(e.exceptions,e.args,repr(e))
''')

run('''
raise E('m',[ValueError()]) from 3
''')

for line in r'''
MemoryError(1,2)
StopAsyncIteration(3)
BaseException.__reduce__.__text_signature__
BaseException.__setstate__.__text_signature__
BaseException.with_traceback.__text_signature__
BaseException.add_note.__text_signature__
B.split.__text_signature__
Exception().with_traceback()
Exception().add_note()
Exception().__reduce__(1)
E('m',[ValueError(1)]).split(1,2)
Exception().__setstate__()
'''.strip().splitlines():
    show(line)
