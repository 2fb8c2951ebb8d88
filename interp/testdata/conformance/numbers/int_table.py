# int(), arithmetic of ints, their methods and round().


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
int('abc')
int('')
int('  12_3 ')
int('1__2')
int('_1')
int('0x10')
int('0x10',16)
int('0x10',0)
int('010',0)
int('0',0)
int('00',0)
int('0_0',0)
int('0b12',0)
int('z',36)
int('1',1)
int('1',37)
int('1',-1)
int(1,10)
int([])
int(None)
int(1.5)
int(float('nan'))
int(float('inf'))
int(-float('inf'))
int(b'12')
int(bytearray(b'12'),16)
int(b'xx')
int(b'\xff')
int('١٢')
int('1'*5000)
int('-'+'1'*5000)
int('f'*5000,16)
int('1'*5000,7)
int('+5')
int('- 5')
int('--5')
int('5 5')
int(x=5)
int(base=10)
int('1',base=2)
int()
int('1',2,3)
int('\ud800')
int('a'*300)
int('1',2.0)
int('12','3')
int('1\x002')
int(b'1\x002')
int(' ')
int('0x',16)
int('0x_f',16)
int('0_x',16)
int('0b1',2)
int('0o7',8)
int('0B1',16)
int(memoryview(b'12'))
int('٣',0)
int('９')
int(10**30)
int(1e30)
int(True)
int('1e5')
int('1',10**30)
int('+')
int('0_7')
'''.strip().splitlines():
    show(line)

run('''
class A:
 def __int__(self): return 'x'
int(A())
''')

run('''
class A:
 def __index__(self): return 5
print(int(A()))
''')

run('''
class A:
 def __int__(self): return 2.5
int(A())
''')

run('''
class A(int): pass
print(int(A(5)), type(int(A(5))), A(5), repr(A('7')), A(3)+1, type(A(3)+1), type(+A(3)), type(A(3).real),type(A(3).conjugate()))
''')

for line in r'''
1/0
1//0
1%0
divmod(1,0)
1.0/0
1.0//0
1.0%0
divmod(1.0,0)
10**400/3
(10**400)/(10**399)
10**400*1.0
float(10**400)
1/10**400
2**-1
0**-1
0.0**-1
(-8)**(1/3)
pow(2,-1,7)
pow(2,-1,4)
pow(2,3,0)
pow(2,3,-5)
pow(2.0,3,5)
pow(2,3.0,5)
pow('a',2)
pow('a',2,3)
2**'a'
pow(0,-1)
pow(0,-1,5)
pow(2,-1,1)
pow(3,5,1)
pow(-3,5,7)
pow(3,5,-7)
0j**-1
(1+1j)**-1
1j/0
1j//1
1j%1
divmod(1j,1)
1j<2
10.0**400
(-10.0)**401
1e200**2
1<<-1
1>>-1
1<<10**30
0<<10**30
1>>10**30
-1>>10**30
1.5<<1
~1.5
-'a'
+'a'
~'a'
abs('a')
1+'a'
1|1.5
1&True
True&True
True|False
True^True
True+True
-True
1 .real
(5).imag
(5).numerator
(5).denominator
(5).conjugate()
(255).bit_length()
(-255).bit_length()
(255).bit_count()
(10).as_integer_ratio()
(10).is_integer()
(1024).to_bytes(2)
(1024).to_bytes(2,'little')
(1024).to_bytes(1)
(-1).to_bytes(1)
(-1).to_bytes(1,signed=True)
(-129).to_bytes(1,signed=True)
(1).to_bytes(-1)
(1).to_bytes(1,'x')
(1).to_bytes(1,3)
(0).to_bytes(0)
(0).to_bytes()
(5).to_bytes(length=3,byteorder='little')
int.from_bytes(b'\x01\x02')
int.from_bytes(b'\xff',signed=True)
int.from_bytes(b'\x01\x02','little')
int.from_bytes([1,2])
int.from_bytes([256])
int.from_bytes('ab')
int.from_bytes(3)
int.from_bytes(b'','big')
int.from_bytes(b'a','x')
int.__round__(5)
round(15,-1)
round(25,-1)
round(-25,-1)
round(5,10**30)
round(5,1.5)
round(5,None)
round('a')
round(2.5)
round(-2.5)
round(2.675,2)
round(1e300,-300)
round(1e22,2)
round(float('nan'))
round(float('inf'))
round(float('nan'),2)
round(1.5,10**30)
round(15.5,-1)
round(1e308,-308)
round(1.7e308,-308)
round(5e307,-308)
round(5,ndigits=2)
round()
round(1,2,3)
round(number=2.5,ndigits=0)
(5).__trunc__()
(5).__floor__()
(5).__ceil__()
(5).__getnewargs__()
(2.5).__trunc__()
(2.5).__floor__()
(-2.5).__ceil__()
(5).__format__('d')
'''.strip().splitlines():
    show(line)
