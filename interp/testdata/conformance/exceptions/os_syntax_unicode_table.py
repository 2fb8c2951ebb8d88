# OSError, SyntaxError and the UnicodeErrors: fields and texts.


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


for line in r'''
ValueError(x=1)
Exception.__init__()
BaseException.__new__(int)
BaseException.__new__()
'''.strip().splitlines():
    show(line)

def A(e):
    return {k: getattr(e, k, '--') for k in ('args', 'errno', 'strerror', 'filename', 'filename2', 'characters_written')}

for line in r'''
A(OSError())
A(OSError(2))
A(OSError(2,'x'))
A(OSError(2,'x','f'))
A(OSError(2,'x','f',3))
A(OSError(2,'x','f',3,'g'))
A(OSError(2,'x','f',3,'g',4))
type(OSError(2,'x'))
type(OSError(2))
type(OSError('2','x'))
type(OSError(1,'x'))
type(OSError(2,'x'))
type(OSError(3,'x'))
type(OSError(4,'x'))
type(OSError(10,'x'))
type(OSError(11,'x'))
type(OSError(13,'x'))
type(OSError(17,'x'))
type(OSError(20,'x'))
type(OSError(21,'x'))
type(OSError(32,'x'))
type(OSError(103,'x'))
type(OSError(104,'x'))
type(OSError(108,'x'))
type(OSError(110,'x'))
type(OSError(111,'x'))
type(OSError(114,'x'))
type(OSError(115,'x'))
type(OSError(5,'x'))
type(OSError(99,'x'))
type(OSError(-1,'x'))
type(OSError(True,'x'))
str(OSError(2,'x'))
str(OSError(2,'x','f'))
str(OSError(2,'x','f',None,'g'))
str(OSError(2))
str(OSError())
str(OSError(None,'x'))
str(OSError(None,None,'x'))
str(OSError(2,'x',b'f'))
repr(OSError(2,'x','f'))
repr(OSError(2,'x'))
OSError(2,'x','f').__reduce__()
OSError(2,'x','f',None,'g').__reduce__()
OSError(2,'x').__reduce__()
OSError(1,2,x=3)
FileNotFoundError(1,'x')
A(FileNotFoundError(1,'x'))
A(BlockingIOError(11,'x',5))
A(BlockingIOError(11,'x','f'))
BlockingIOError(11,'x').characters_written
OSError(1,'x').characters_written
'''.strip().splitlines():
    show(line)

run('''
e=BlockingIOError(11,'x',5);e.characters_written=7;print(e.characters_written);del e.characters_written;print(e.characters_written)
''')

run('''
e=OSError(11,'x');del e.characters_written
''')

run('''
e=OSError(11,'x');e.characters_written='x'
''')

run('''
class M(OSError):
 def __init__(self,a,b): pass
print(A(M(2,'x')),str(M(2,'x')))
''')

run('''
class M(OSError):
 def __init__(self,a,b): super().__init__(a,b,'f')
print(A(M(2,'x')),str(M(2,'x')))
''')

run('''
class M(OSError):
 def __new__(cls,a,b): return super().__new__(cls,a,b)
print(A(M(2,'x')),str(M(2,'x')),type(M(2,'x')))
''')

run('''
class M(OSError):
 pass
print(A(M(2,'x')),str(M(2,'x')),repr(M(2,'x','f')))
''')

run('''
class M(OSError):
 def __init__(self,*a,**k): super().__init__(*a)
print(A(M(2,'x',k=1)),str(M(2,'x')),repr(M(2,'x','f')))
''')

run('''
e=OSError(2,'x');e.errno=5;e.filename='q';print(e,e.args)
''')

run('''
e=OSError(2,'x','f');del e.errno;print(e); del e.filename;print(e, e.filename)
''')

for line in r'''
IOError is OSError, EnvironmentError is OSError
'''.strip().splitlines():
    show(line)

run('''
e=OSError(2,'x'); e.__init__(3,'y'); print(e,e.args,e.errno)
''')

run('''
e=OSError(2,'x','f'); print(e.args); e.__init__(3,'y','g'); print(e,e.args,e.errno)
''')

def S(e):
    return {k: getattr(e, k, '--') for k in ('args', 'msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset', 'print_file_and_line', '_metadata')}

for line in r'''
S(SyntaxError())
S(SyntaxError('m'))
S(SyntaxError('m',('f',1,2,'t')))
S(SyntaxError('m',('f',1,2,'t',3,4)))
S(SyntaxError('m',('f',1,2,'t',3)))
S(SyntaxError('m',('f',1,2)))
S(SyntaxError('m',3))
S(SyntaxError('m',('f',1,2,'t',3,4),5))
S(SyntaxError('m',['f',1,2,'t']))
S(SyntaxError('m',('f',1,2,'t',3,4,5)))
S(SyntaxError('m',('f',1,2,'t',3,4,5,6)))
str(SyntaxError())
str(SyntaxError('m'))
str(SyntaxError('m',('f',1,2,'t')))
str(SyntaxError('m',('a/b/f',1,2,'t')))
str(SyntaxError('m',('f',None,2,'t')))
str(SyntaxError('m',(None,1,2,'t')))
str(SyntaxError('m',('f','x',2,'t')))
str(SyntaxError(3))
str(SyntaxError(None))
SyntaxError(x=1)
str(SyntaxError('m',('f',10**30,2,'t')))
'''.strip().splitlines():
    show(line)

run('''
e=SyntaxError('m'); e.msg='q'; e.lineno=3; print(e, repr(e))
''')

for line in r'''
UnicodeDecodeError()
UnicodeDecodeError(1,2,3,4,5)
UnicodeDecodeError('utf8',b'abc',1,2,'r')
UnicodeDecodeError('utf8','abc',1,2,'r')
str(UnicodeDecodeError('utf8',b'abc',1,2,'r'))
str(UnicodeDecodeError('utf8',b'abc',1,3,'r'))
str(UnicodeDecodeError('utf8',b'abc',7,9,'r'))
str(UnicodeDecodeError('utf8',b'abc',-7,-9,'r'))
UnicodeDecodeError('utf8',b'abc',1,2,'r').args
UnicodeDecodeError('utf8',bytearray(b'abc'),1,2,'r').object
UnicodeDecodeError('utf8',bytearray(b'abc'),1,2,'r').args
str(UnicodeEncodeError('utf8','abc',1,2,'r'))
str(UnicodeEncodeError('utf8','a\u1234c',1,2,'r'))
str(UnicodeEncodeError('utf8','a\U00012345c',1,2,'r'))
str(UnicodeEncodeError('utf8','a\xe4c',1,2,'r'))
str(UnicodeEncodeError('utf8','a\xe4c',1,3,'r'))
str(UnicodeEncodeError('utf8','abc',9,3,'r'))
UnicodeEncodeError('utf8',b'abc',9,3,'r')
UnicodeEncodeError('utf8','abc','9',3,'r')
UnicodeEncodeError('utf8','abc',3,'r')
str(UnicodeTranslateError('a\xe4c',1,2,'r'))
str(UnicodeTranslateError('a\xe4c',1,3,'r'))
UnicodeTranslateError('a\xe4c',1,'r')
UnicodeTranslateError(3,1,3,'r')
UnicodeTranslateError('xx',1,3,4)
UnicodeDecodeError('utf8',b'abc',1,2,'r',x=3)
str(UnicodeDecodeError.__new__(UnicodeDecodeError))
UnicodeDecodeError.__new__(UnicodeDecodeError).start
UnicodeDecodeError.__new__(UnicodeDecodeError).object
UnicodeDecodeError.__new__(UnicodeDecodeError).reason
UnicodeDecodeError.__new__(UnicodeDecodeError).encoding
'''.strip().splitlines():
    show(line)

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); e.reason=3; print(e)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); e.start='x'; print(e)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); del e.start; print(e)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); e.start=50;print(e.start, e.end); e.end=-20;print(e.start,e.end);print(e)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); e.object=3;print(e.start)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); del e.object;print(e)
''')

run('''
e=UnicodeDecodeError('utf8',b'abc',1,2,'r'); del e.reason;print(e)
''')
