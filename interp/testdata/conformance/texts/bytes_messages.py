"""Each line is evaluated; what stands before ;; is executed first. The result or the exception is printed."""

TABLE = r"""
bytes('a')
bytes('a','utf-8')
bytes('a',1)
bytes('a','ascii',1)
bytes(1,'ascii')
bytes(errors='x')
bytes(encoding='x')
bytes(b'a',errors='x')
bytes(-1)
bytes(10**30)
bytes([256])
bytes([-1])
bytes(['a'])
bytes([10**30])
bytes(1.5)
bytes(None)
bytes({})
bytes(source=b'ab')
bytes(1,2,3,4)
bytes(x=1)
bytes(True)
bytes(), bytes(3), bytes([1,2,3]), bytes(range(5)), bytes((1,2)), bytes({1,2}), bytes(x for x in [1,2])
bytearray('a')
bytearray(-1)
bytearray([256])
bytearray(1.5)
bytearray(1,'ascii')
bytearray(x=1)
bytearray(10**30)
bytearray(), bytearray(3), bytearray([1,2,3]), bytearray(b'ab')
b'a'+1
b'a'+bytearray(b'b')
bytearray(b'b')+b'a'
bytearray(b'b')+1
b'a'*'b'
b'a'*10**30
b'ab'*2**62
bytearray(b'ab')*2**62
b'ab'*2, 2*b'ab', b'ab'*-1, bytearray(b'ab')*2
b'a'[1]
bytearray(b'a')[1]
bytearray(b'a')['a']
b'a'[10**30]
b'abc'[-1], b'abc'[::-1], b'abc'[::2], b'abc'[1:], bytearray(b'abc')[1:], b'abc'[5:], b'abc'[-2:-1]
300 in b'a'
-1 in b'a'
'a' in b'a'
10**30 in b'a'
1.5 in b'a'
300 in bytearray(b'a')
'a' in bytearray(b'a')
b'a' in b'cab', 97 in b'cab', b'' in b'', 0 in b'a'
b'a'<'a'
b'a'=='a'
b'a'<1
bytearray(b'a') < 'a'
b'a' < bytearray(b'b'), bytearray(b'a') == b'a', b'a' == bytearray(b'a'), b'a' <= b'ab', bytearray(b'b') > b'a'
b'a'.find('a')
b'a'.find(300)
b'a'.find(1.5)
b'a'.find(97)
b'a'.index(98)
b'a'.index(b'x')
b'a'.rindex(b'x')
b'abc'.index(97,1)
b'a'.count('a')
b'a'.count(97)
b'abcabc'.find(b'c',-2), b'abcabc'.rfind(98), b'abc'.rfind(b''), b'abc'.find(b'',4), b'abc'.count(b''), b'abc'.count(b'',1,2), b'abc'.count(b'',5)
b'a'.startswith('a')
b'a'.startswith((1,))
b'a'.startswith(('a',))
b'a'.endswith('a')
b'a'.endswith((1,))
bytearray(b'a').startswith('a')
b'abc'.startswith(b'',4), b'abc'.startswith((b'x',b'a')), b'abc'.endswith(b'b',0,2)
b'a'.replace('a','b')
b'a'.replace(b'a','b')
b'a'.replace(b'a')
b'a'.replace(b'a',b'b',count=1)
b'a'.replace(b'a',b'b','x')
b'abcabc'.replace(b'',b'-'), b'abcabc'.replace(b'',b'-',2), b'abcabc'.replace(b'a',b''), b''.replace(b'',b'x'), b''.replace(b'',b'x',0), b'aaa'.replace(b'a',b'bc',2), bytearray(b'abc').replace(b'b',b'')
b'a'.split('a')
b'a'.split(b'')
b'a'.split(maxsplit='a')
b'  a b '.split(None,0), b'  a b '.rsplit(None,0), b' a  b '.split(), b'a,b,c'.split(b',',1), b'a,b,c'.rsplit(b',',1), b'\x1ca\x0bb'.split(), bytearray(b'a b').split()
b'a\x0bb\x0cc\x1cd\x85e\rf\r\ng\nh'.splitlines(), b'a\r\nb\n'.splitlines(True), b''.splitlines()
b'a'.partition('a')
b'a'.partition(b'')
b'abc'.partition(b'b'), bytearray(b'abc').partition(b'b'), bytearray(b'abc').partition(b'x'), bytearray(b'abc').rpartition(b'x'), b'abc'.rpartition(b'x')
b'a'.strip('a')
b' a\x0b\t'.strip(), b'abc'.strip(b'ac'), b'abc'.lstrip(b'ba'), b'abc'.rstrip(bytearray(b'c'))
b'a'.removeprefix('a')
b'abc'.removeprefix(bytearray(b'a')), b'abc'.removesuffix(b'bc'), b'abc'.removesuffix(b'x')
b'a'.join(1)
b'a'.join(['a'])
b'a'.join([b'a',1])
b'-'.join([b'a',bytearray(b'b'),memoryview(b'c')]), bytearray(b'-').join((b'a',b'b')), b''.join([bytearray(b'b')]), b'x'.join([])
b'a'.expandtabs('a')
b'a\tb'.expandtabs(4), b'\xe9\t|'.expandtabs(4), bytearray(b'\t').expandtabs(2)
b'a'.zfill('a')
b'-12'.zfill(5), b'+12'.zfill(5), bytearray(b'12').zfill(5), b''.zfill(2)
b'a'.center('a')
b'a'.center(3,'x')
b'a'.center(3,b'xx')
b'a'.center(3,bytearray(b'x'))
b'a'.center(3,1)
b'abc'.center(6), b'abcd'.center(7,b'*'), b'a'.ljust(3,b'.'), bytearray(b'a').rjust(3)
b'a'.translate('x')
b'a'.translate(b'x')
b'a'.translate(None,'a')
b'a'.translate(None,b'a')
b'a'.translate(None,delete=b'a')
b'a'.translate()
b'abc'.translate(bytes.maketrans(b'a',b'b')), b'aabbcc'.translate(None,b'b'), bytearray(b'abc').translate(None), b'abc'.translate(bytes.maketrans(b'ab',b'xy'),b'b')
bytes.maketrans('a','b')
bytes.maketrans(b'a','b')
bytes.maketrans(b'a',b'bc')
bytes.maketrans(b'a')
bytes.fromhex('1')
bytes.fromhex('1g')
bytes.fromhex('11 g')
bytes.fromhex('a é')
bytes.fromhex(1)
bytes.fromhex(b'11')
bytes.fromhex('1 1')
bytes.fromhex('aaa')
bytes.fromhex('éé')
bytes.fromhex(' aa\tbb\n')
bytes.fromhex('61 6')
bytes.fromhex('x')
bytearray.fromhex('6162')
b'abc'.hex('')
b'abc'.hex('::')
b'abc'.hex(1)
b'abc'.hex('é')
b'abc'.hex(b':')
b'abc'.hex(':',2)
b'abc'.hex(':',-2)
b'abc'.hex(':',0)
b'abc'.hex(':','a')
b'abc'.hex(b'\xff')
b'abc'.hex(None)
b'abc'.hex(':',bytes_per_sep=2)
b'abc'.hex(sep='-')
b'abc'.hex(bytearray(b'-'))
b'abcdefg'.hex('-',3), b'abcdefg'.hex('-',-3), b''.hex('-'), bytearray(b'ab').hex()
b'a'.decode('foo')
b'\xff'.decode()
b'\xff'.decode('ascii')
b'\xff'.decode('ascii','foo')
b'a'.decode('ascii','foo')
b'a'.decode(1)
b'abc'.decode(errors='strict',encoding='ascii')
b'a'.splitlines(1)
b'a'.upper(1)
b'a'.isalpha(1)
b"ab'c\"".title(), b'abc dEF'.title(), b'aB'.swapcase(), b'ab cd'.capitalize(), b'AbC\xc9'.lower(), b'AbC\xe9'.upper()
[getattr(b, n)() for b in (b'', b'a', b'A', b'1', b' ', b'Ab', b'aB c', b'\xe9', b'\x1c') for n in ('isalpha', 'isalnum', 'isdigit', 'isspace', 'isascii', 'islower', 'isupper', 'istitle')]
b'a'.__getnewargs__()
b'a'.__bytes__()
b'a'.__add__(1)
b'a'.__mod__(1)
a=bytearray(b'abc') ;; a.append(256)
a=bytearray(b'abc') ;; a.append('a')
a=bytearray(b'abc') ;; a.append(b'a')
a=bytearray(b'abc') ;; a.append(10**30)
a=bytearray(b'abc') ;; a.extend('a')
a=bytearray(b'abc') ;; a.extend(1)
a=bytearray(b'abc') ;; a.extend([256])
a=bytearray(b'abc') ;; a.extend(['a'])
a=bytearray(b'abc') ;; a.insert('a',1)
a=bytearray(b'abc') ;; a.insert(1)
a=bytearray(b'abc') ;; a.insert(1,256)
a=bytearray(b'abc') ;; a.insert(1,'a')
a=bytearray(b'abc') ;; a.pop(5)
a=bytearray(b'') ;; a.pop()
a=bytearray(b'abc') ;; a.pop('a')
a=bytearray(b'abc') ;; a.remove(256)
a=bytearray(b'abc') ;; a.remove(5)
a=bytearray(b'abc') ;; a.remove('a')
a=bytearray(b'abc') ;; a.__setitem__(5,1)
a=bytearray(b'abc') ;; a.__setitem__(0,256)
a=bytearray(b'abc') ;; a.__setitem__(0,'a')
a=bytearray(b'abc') ;; a.__setitem__('a',1)
a=bytearray(b'abc') ;; a.__setitem__(slice(0,1),'a')
a=bytearray(b'abc') ;; a.__setitem__(slice(0,1),1)
a=bytearray(b'abc') ;; a.__setitem__(slice(0,1),[256])
a=bytearray(b'abc') ;; a.__setitem__(slice(0,3,2),b'a')
a=bytearray(b'abc') ;; a.__setitem__(slice(0,3,2),3)
a=bytearray(b'abc') ;; a.__setitem__(slice(0,3),1.5)
a=bytearray(b'abc') ;; a.__setitem__(slice(0,3),None)
a=bytearray(b'abc') ;; a.__delitem__(5)
a=bytearray(b'abc') ;; a.__delitem__('a')
a=bytearray(b'abc') ;; a.__iadd__(1)
a=bytearray(b'abc') ;; a.__iadd__('a')
a=bytearray(b'abc') ;; a.__imul__(-1)
a=bytearray(b'abc') ;; a[1:2]=a ;; a
a=bytearray(b'abc') ;; a[5:7]=b'xy' ;; a
a=bytearray(b'abcdef') ;; a[::2]=b'xyz' ;; a
a=bytearray(b'abcdef') ;; a[::-1]=b'uvwxyz' ;; a
a=bytearray(b'abcdef') ;; del a[::2] ;; a
a=bytearray(b'abcdef') ;; del a[5:0:-2] ;; a
a=bytearray(b'abcdef') ;; del a[1:3] ;; a
a=bytearray(b'abcdef') ;; del a[-1] ;; a
a=bytearray(b'abcdef') ;; a[::2]=b'' ;; a
a=bytearray(b'abcdef') ;; a[1:3]=[1,2,3] ;; a
a=bytearray(b'abcdef') ;; a[1:3]=range(3) ;; a
a=bytearray(b'abcdef') ;; a[4:2]=b'x' ;; a
a=bytearray(b'abcdef') ;; a[-1]=120 ;; a
a=bytearray(b'abc') ;; a.extend(a) ;; a
a=bytearray(b'abc') ;; a+=a ;; a
a=bytearray(b'abc') ;; a+=b'd' ;; a*=2 ;; a
a=bytearray(b'abc') ;; a.insert(-1,100) ;; a
a=bytearray(b'abc') ;; a.insert(100,100) ;; a
a=bytearray(b'abc') ;; a.insert(-100,100) ;; a
a=bytearray(b'abc') ;; (a.pop(),a.pop(0),a.pop(-1),a)
a=bytearray(b'abc') ;; a.pop(-5)
a=bytearray(b'abcab') ;; (a.remove(97),a.reverse(),a,a.copy(),a.copy() is a,a.clear(),a)
a=bytearray(b'abc') ;; a.__init__(b'xyz') ;; a
b'abc'.copy()
hash(bytearray())
hash(b'abc') == hash(bytes([97,98,99])), {b'a':1}[b'a'], b'a' in {b'a'}
bytearray(b'ab').__reduce__()
bytearray(b'ab').__reduce_ex__(4)
bytearray(b"a'b\"")
b'\x00\t\n\r\'"\\\x7f\xff', b"'", b'"', b'\'"'
str(b'abc'), str(bytearray(b'abc')), repr(b''), bool(b''), bool(bytearray(b'a')), len(bytearray(5))
class A(bytearray): pass ;; A(b'abc'), A(b'abc') == b'abc', type(A(b'abc').upper()), type(A.fromhex('ab')), type(A(b'abc')[:])
class A(bytes): pass ;; A(b'abc'), type(A(b'abc').upper()), type(A(b'abc')[:]), type(A.fromhex('ab')), type(A(b'a')+b'b')
class I: __index__=lambda s:3 ;; bytes(I()), bytearray(I()), b'abcdef'[I()], b'ab'*I()
class I: __bytes__=lambda s:b'x' ;; bytes(I())
class I: __bytes__=lambda s:b'x' ;; bytearray(I())
class I: __bytes__=lambda s:'x' ;; bytes(I())
class I: __bytes__=lambda s:b'x';__index__=lambda s:3 ;; bytes(I())
class I: __index__=lambda s:'x' ;; bytes(I())
class I: __index__=lambda s:'x';__iter__=lambda s:iter([1]) ;; bytes(I())
class I: __index__=lambda s:300 ;; bytes([I()])
class I: __index__=lambda s:65 ;; I() in b'A', b'A'.find(I())
class I(bytes): __bytes__=lambda s:b'q' ;; bytes(I(b'a')), bytearray(I(b'a'))
class I(str): pass ;; bytes(I('a'))
b = bytearray(b'abcd') ;; [(b.pop(), x) for x in b]
a=bytearray(b'abcd') ;; list(iter(a)), iter(a).__length_hint__(), type(iter(a)).__name__, type(iter(b'')).__name__, list(reversed(a)), max(a), sorted(b'hello'), sum(b'ab')
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
