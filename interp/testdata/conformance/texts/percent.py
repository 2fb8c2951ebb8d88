"""Each line is evaluated; what stands before ;; is executed first. The result or the exception is printed."""

TABLE = r"""
'%s%%' % 1
'%' % 1
'%s' % ()
'%s %s' % 1
'%s' % (1,2)
'a' % 1
'a' % ()
'a' % []
'a' % {}
'a' % {1:2}
'a' % (1,)
'%s' % [1,2]
'%s' % {1:2}
'%(a)s' % {'a':1}
'%(a)s' % 1
'%(a)s' % (1,)
'%(a)s' % [1]
'%(a)s' % 'x'
'%(a)s' % {}
'%(a' % {'a':1}
'%(a(b))s' % {'a(b)':1}
'%()s' % {'':1}
'%(a)' % {'a':1}
'%(a)s %s' % {'a':1}
'%s %(a)s' % {'a':1}
'%y' % 1
'%é' % 1
'%\n' % 1
'abc%y' % 1
'é%y' % 1
'%d' % 'a'
'%d' % 1.7
'%d' % 1e100
'%d' % float('nan')
'%d' % float('inf')
'%d' % None
'%d' % 1j
'%i' % 'a'
'%u' % 'a'
'%u' % -3
'%x' % 'a'
'%x' % 1.5
'%x' % -255
'%#x' % 255
'%#X' % 255
'%#o' % 8
'%o' % 1.0
'%X' % 'a'
'%c' % 'ab'
'%c' % 97
'%c' % 'a'
'%c' % -1
'%c' % 0x110000
'%c' % 10**30
'%c' % 1.5
'%c' % None
'%c' % b'a'
'%5c|%-5c|%05c' % ('a','b','c')
'%.0c' % 'a'
'%f' % 'a'
'%e' % 'a'
'%g' % None
'%f' % 1
'%f' % 10**400
'%.3f' % 3.14159
'%10.3f|%-10.3f|%010.3f|%+.3f|% .3f' % ((3.14159,)*5)
'%#.0f' % 3
'%#g' % 3
'%#g' % 0.0
'%#g' % 0.00012
'%#g' % 1e-10
'%#.3g' % 123456
'%#.10g' % 123.5
'%F' % float('inf')
'%f' % float('nan')
'%E %G' % (1e100,1e-10)
'%010f' % float('-inf')
'%f %e %g' % (-0.0,-0.0,-0.0)
'%*d' % (5,3)
'%-*d|' % (5,3)
'%*d|' % (-5,3)
'%.*f' % (2,3.14159)
'%*.*f' % (8,2,3.14159)
'%*d' % ('a',3)
'%*d' % (3,)
'%.*f' % ('a',3)
'%.*f' % (-2,3.14159)
'%*d' % 3
'%(a)*d' % {'a':1}
'%5' % 1
'%.f' % 3.5
'%.5' % 1
'%l' % 1
'%ld %hd %Ld' % (1,2,3)
'%lld' % 1
'%5.3d|%-5.3d|%+d|% d|%05d|%.0d|%-05d' % (1,2,3,4,5,0,7)
'%+.3x' % 255
'%#.8x' % 255
'%#010x' % 255
'%#-10x|' % 255
'%08.3d' % -5
'%+d %+d' % (-1,1)
'% d % d' % (-1,1)
'%d' % True
'%d' % 10**30
'%x' % 10**30
'%o' % (-10**30)
'%s' % 'é'
'%r' % 'é'
'%a' % 'é'
'%5s|%-5s|%.2s|%5.1s|%05s' % ('a','b','cde','fgh','x')
'%5s|%-5s|%.2s' % ('é','é','éèê')
'%.10s' % 'é'
'%5%|' % ()
'%-5%|' % ()
'%5%' % 1
'%(a)%' % {'a':1}
'%99999999999999999999d' % 1
'%.99999999999999999999d' % 1
'%.2147483648d' % 1
'%.2147483648f' % 1
'%*d' % (2**70,1)
'%.*d' % (2**70,1)
len('%.10000d' % 1)
len('%.1000f' % 1)
'%d %d' % (1,)
'%(a)s' % {'a':1,'b':2}
'%(a)d' % {'a':'x'}
'%(a)s%(b)s' % {'a':1}
'%% %s' % 3
'%s' % (1,)
'%s' % ((1,2),)
'%s' % None
'%z' % ()
'%(x)y' % {'x':1}
'%s %(x)s' % (1,)
'a' % b'x'
'a' % 'x'
'a' % bytearray(b'x')
'a' % range(3)
'a' % {1,2}
class A: pass ;; 'a' % A()
class A: __getitem__ = lambda s, k: k*2 ;; '%(a)s' % A()
class A(str): pass ;; '%(a)s' % A()
class A(tuple): pass ;; '%s %s' % A((1,2))
class A(list): pass ;; 'x' % A((1,2))
class A(dict): __missing__ = lambda s, k: k ;; '%(x)s' % A()
class F: __float__=lambda s:3.9 ;; '%d' % F()
class F: __int__=lambda s:3 ;; '%d' % F()
class F: __index__=lambda s:3 ;; '%d' % F()
class F: __int__=lambda s:3.5 ;; '%d' % F()
class F: __index__=lambda s:3 ;; '%x' % F()
class F: __int__=lambda s:3 ;; '%x' % F()
class F: __index__=lambda s:97 ;; '%c' % F()
class F: __float__=lambda s:3.9 ;; '%f' % F()
class F: __float__=lambda s:3 ;; '%f' % F()
class F: __index__=lambda s:3 ;; '%f' % F()
class I(int): __str__=lambda s:'x' ;; '%d' % I(3)
class I(int): __int__=lambda s:7 ;; '%d' % I(3)
class I(int): __repr__=lambda s:'x' ;; '%d' % I(3)
class F: __index__=lambda s:1/0 ;; '%d' % F()
class F: __int__=lambda s:1/0 ;; '%d' % F()
class F: __index__=lambda s:1/0 ;; '%x' % F()
class F: __index__=lambda s:1/0 ;; '%c' % F()
class F: __index__=lambda s:int('x') ;; '%d' % F()
class S: __str__=lambda s:3 ;; '%s' % S()
class S: __repr__=lambda s:3 ;; '%r' % S()
'%i' % 2.9
'%d' % -2.9
'%d' % 10**5000
'%x' % 10**5000 == hex(10**5000)[2:]
'%.3s' % 12345
'%.0s' % 'abc'
'%#s' % 1
'%+s' % 1
'%05r' % 'a'
'% 05d' % 3
'%+ d' % 3
'%-+5d|' % 3
'%0-5d|' % 3
'%#5o|%#-8o|%#08o' % (8,8,8)
'%#.3o' % 8
'%x' % True
'%c' % True
'%e' % 12345.678
'%.0e' % 12345.678
'%#.0e' % 12345.678
'%g' % 1e5
'%g' % 1e6
'%g' % 1e-5
'%.3g' % 12345
'%.0g' % 12345
'%010.2e' % -1.5
'%+g % g' % (1.0,1.0)
'%5.1f%%' % 99.5
'%*s' % (-5, 'a')
'%(a)5s|%(a)-5s|' % {'a': 'x'}
'%.50f' % 0.1
'%.20g' % 0.1
'%F' % float('nan')
'%+f' % float('nan')
'%+f' % float('inf')
'%05f' % float('nan')
'%05f' % float('inf')
'%-10f|' % float('inf')
'%10f|' % float('-inf')
'%.3' % ()
'%-' % ()
'%(' % ()
'%(a' % ()
'abc%' % {}
b'%s' % b'a'
b'%s' % 'a'
b'%s' % 1
b'%b' % b'a'
b'%b' % 1
b'%b' % bytearray(b'x')
b'%s' % memoryview(b'x')
b'%a' % 'é'
b'%r' % 'é'
b'%d' % 'a'
b'%d' % 3
b'%x' % 'a'
b'%x' % 1.5
b'%c' % 97
b'%c' % b'a'
b'%c' % b'ab'
b'%c' % 256
b'%c' % 'a'
b'%c' % -1
b'%f' % 'a'
b'%.2f' % 3.14159
b'%y' % 1
b'%\xff' % 1
b'%' % 1
b'%s' % ()
b'%s' % (b'a',b'b')
b'a' % 1
b'%(a)s' % {b'a':b'x'}
b'%(a)s' % {'a':b'x'}
b'%(a)s' % 1
b'%(a' % {}
b'%*d|%-*d|' % (5,1,5,2)
b'%5s|%-5s|%.2s|%05s' % (b'a',b'b',b'cde',b'x')
b'%5.3d' % 7
b'%#x' % 255
bytearray(b'%s') % b'a'
bytearray(b'%s') % 'a'
b'%99999999999999999999d' % 1
b'%d' % 1.5
b'%d' % None
b'%%' % ()
b'%5%|' % ()
b'%s' % (b'a',1)
class B: __bytes__=lambda s:b'q' ;; b'%s' % B()
class B: __bytes__=lambda s:3 ;; b'%s' % B()
b'%s' % [1]
b'%d' % 10**30
b'%c' % 10**30
b'%c' % 1.5
b'%*d' % ('a',1)
b'%.3f' % 1e400
b'%f' % None
b'%f' % 10**400
b'%(a)s %s' % {b'a':b'1'}
b'%5y' % 1
b'%5c|' % 97
b'%-5c|' % b'a'
b'%5a|' % 1
b'%.1a|' % 12
b'%()s' % {b'':b'1'}
bytearray(b'%(a)s') % {b'a':b'1'}
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
