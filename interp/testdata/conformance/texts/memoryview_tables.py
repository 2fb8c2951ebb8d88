"""Each line is evaluated; what stands before ;; is executed first. The result or the exception is printed."""

TABLE = r"""
memoryview(b'a') == b'a', b'a' == memoryview(b'a'), memoryview(b'abc') == 'abc', memoryview(b'abc') != b'abd', bytearray(b'a') < memoryview(b'b')
b'a' < memoryview(b'b')
memoryview(b'a') < b'b'
memoryview('a')
memoryview()
memoryview(1)
memoryview(b'abc')[0]
memoryview(b'abc')[5]
memoryview(b'abc')['a']
memoryview(b'abc')[::2].tobytes(), memoryview(b'abc')[::-1].tolist(), bytes(memoryview(b'abc')[::-1]), memoryview(b'abc')[1:][::2][0]
memoryview(b'abc').tobytes('F'), memoryview(b'abc').tobytes(None), memoryview(b'abc').tobytes(order='A')
memoryview(b'abc').tobytes('X')
memoryview(b'abc').hex(), memoryview(b'abc').hex(':'), memoryview(b'abc')[::2].hex('-')
memoryview(b'abc').cast('B').tobytes()
memoryview(b'abc').cast(1)
m=memoryview(b'abc') ;; (m.format,m.itemsize,m.ndim,m.shape,m.strides,m.suboffsets,m.readonly,m.nbytes,m.contiguous,m.c_contiguous,m.f_contiguous,m.obj)
m=memoryview(b'abc')[::2] ;; (m.format,m.itemsize,m.ndim,m.shape,m.strides,m.suboffsets,m.readonly,m.nbytes,m.contiguous,m.c_contiguous,m.f_contiguous,m.obj)
m=memoryview(b'abc') ;; m.__setitem__(0,1)
m=memoryview(b'abc') ;; m.__delitem__(0)
a=bytearray(b'abc');m=memoryview(a) ;; m.__delitem__(0)
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(0,256)
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(0,'a')
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(9,1)
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(slice(0,2),b'x')
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(slice(0,2),'xy')
a=bytearray(b'abc');m=memoryview(a) ;; m.__setitem__(slice(0,2),1)
a=bytearray(b'abc');m=memoryview(a);m[0:2]=b'xy' ;; a
a=bytearray(b'abc');m=memoryview(a);m[::2]=b'xy' ;; a
a=bytearray(b'abcde');m=memoryview(a);m[1:4]=m[0:3] ;; a
a=bytearray(b'abcde');m=memoryview(a);m[-1]=120 ;; a, m.tolist()
m=memoryview(b'abc');m.release() ;; m[0]
m=memoryview(b'abc');m.release() ;; len(m)
m=memoryview(b'abc');m.release() ;; m.obj
m=memoryview(b'abc');m.release() ;; m.tobytes()
m=memoryview(b'abc');m.release() ;; m==m, m==b'abc', m.release()
m=memoryview(b'abc');m.release() ;; bytes(m)
m=memoryview(b'abc');m.release() ;; m.__enter__()
m=memoryview(b'abc');m.release() ;; b'a'.join([m])
m=memoryview(b'abc');m.release() ;; hash(m)
hash(memoryview(b'abc'))==hash(b'abc')
hash(memoryview(bytearray(b'abc')))
memoryview(bytearray(b'abc')).toreadonly().readonly, memoryview(bytearray(b'abc')).readonly
memoryview(b'abc').tolist(), list(memoryview(b'abc')), list(reversed(memoryview(b'abc'))), 98 in memoryview(b'abc'), b'b' in memoryview(b'abc'), len(memoryview(b'abc'))
memoryview(b'abc')[()]
memoryview(b'abc')[...]
memoryview(b'abc')[0,0]
memoryview(b'abc').count(1)
memoryview(memoryview(b'abc')).obj, memoryview(object=b'a').tobytes()
memoryview(b'a',b'b')
memoryview(x=b'a')
memoryview(b'a')+b'b'
memoryview(b'a')*2
bool(memoryview(b'')), str(memoryview(b'abc'),'ascii'), int(memoryview(b'12')), memoryview(b'abc')[1:2] == b'b', b'x' + memoryview(b'y'), b'abc'.find(memoryview(b'c'))
a=bytearray(b'abc') ;; m=memoryview(a);a[:]=b'xyz' ;; bytes(m)
a=bytearray(b'abc') ;; m=memoryview(a);a.reverse() ;; bytes(m)
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.append(1)
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.clear()
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.__setitem__(slice(0,1),b'x')
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.__setitem__(slice(0,1),b'xx')
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.pop()
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.__init__(b'')
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.extend(b''), a.__iadd__(b''), a.__imul__(1)
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.extend(b'a')
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.insert(0,1)
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.remove(97)
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.__iadd__(b'x')
a=bytearray(b'abc') ;; m=memoryview(a) ;; a.__imul__(2)
a=bytearray(b'abc') ;; m=memoryview(a);m.release();a.append(1) ;; a
a=bytearray(b'abc') ;; m=memoryview(a);del m;a.append(1) ;; a
a=bytearray(b'abc') ;; m=memoryview(a);n=m[1:];m.release();a.append(1) ;; a
a=bytearray(b'abc') ;; m=memoryview(a);n=m[1:];m.release();n=None;a.append(1) ;; a
a=bytearray(b'abc') ;; exec('with memoryview(a) as m: m[0]=120');a.append(1) ;; a
a=bytearray(b'abc') ;; f=lambda: memoryview(a)[1];x=f();a.append(x) ;; a
a=bytearray(b'abc') ;; memoryview(a).tolist();a+=b'x' ;; a
"""

for line in TABLE.strip().splitlines():
    *statements, expression = line.split(' ;; ')
    scope = {}
    try:
        for statement in statements:
            exec(statement, scope)
        print(line, '->', repr(eval(expression, scope)))
    except Exception as e:
        print(line, '->', type(e).__name__ + ':', e)
