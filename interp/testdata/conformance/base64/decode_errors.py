import base64
import binascii


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for f,args in [('b64decode',[b'abc',b'a',b'YQ=',b'YQ==',b'Y Q = =',b'YQ==YQ==',b'=',b'\xff','é',5,b'AAA$']),('b32decode',[b'a',b'MFRGG===',b'mfrgg===',b'MFRGG0==',b'=',b'========',b'M=======',b'MF======',b'MFRGG=1=',b'MFRG====',b'MFRA====','1'*8]),('b16decode',[b'ab',b'AB',b'A',b'AG','é']),('b85decode',[b'abc',b'"""""',b'~~~~~',b'a',b'ab\x00',b'|NsC0|']),('a85decode',[b'abc',b'z',b'az',b'zz',b'<~ab~>',b'y',b'uuuuu',b'\x00',b'a b\nc',b'abcdz']),('z85decode',[b'abc',b'#####',b'|||||',b'~'])]:
    for a in args: print(f,a,end=' '); show(lambda: getattr(base64,f)(a))
