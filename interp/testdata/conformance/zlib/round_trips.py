import zlib

data=b'witch which has which witches wrist watch'*50+bytes(range(256))*20
import random
random.seed(3)
rnd=bytes(random.randrange(256) for _ in range(70000))
for d in (b'',b'a',data,rnd,b'\0'*300000):
    for lv in range(-1,10):
        assert zlib.decompress(zlib.compress(d,lv))==d,(lv,len(d))
    for wb in (9,12,15,-15,-9,31,25):
        assert zlib.decompress(zlib.compress(d,wbits=wb),wb)==d,wb
    c=zlib.compressobj(); out=b''
    for i in range(0,len(d),777): out+=c.compress(d[i:i+777])
    out+=c.flush()
    o=zlib.decompressobj(); r=b''
    for i in range(0,len(out),13): r+=o.decompress(out[i:i+13])
    r+=o.flush(); assert r==d and o.eof and o.unused_data==b'' and o.unconsumed_tail==b''
    o=zlib.decompressobj(); r=b''; buf=out+b'EXTRA'
    n=0
    while not o.eof:
        x=o.decompress(buf,1000); assert len(x)<=1000; r+=x; buf=o.unconsumed_tail; n+=1
        if n>10000: break
    assert r==d,(len(r),len(d)); print(o.unused_data,o.eof,o.unconsumed_tail)
print('ok')
