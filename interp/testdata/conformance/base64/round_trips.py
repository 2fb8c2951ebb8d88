import base64
import binascii


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for n in range(0,12):
    s=bytes((i*37+n)%256 for i in range(n))
    r=[]
    for f in ('b64','b32','b32hex','b16','b85','a85','z85','standard_b64','urlsafe_b64'):
        e=getattr(base64,f+'encode')(s); d=getattr(base64,f+'decode')(e); r.append((e,d==s, getattr(base64,f+'decode')(e.decode())==s))
    print(r)
