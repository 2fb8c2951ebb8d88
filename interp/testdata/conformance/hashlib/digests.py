import hashlib
import hmac


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for n in sorted(hashlib.algorithms_guaranteed):
    h=hashlib.new(n,b'abc'); g=getattr(hashlib,n)()
    g.update(b'a'); c=g.copy(); g.update(b'bc')
    if n.startswith('shake'):
        print(n,h.digest_size,h.block_size,h.name,h.hexdigest(20),g.hexdigest(20)==h.hexdigest(20),c.hexdigest(5),h.digest(3), h.hexdigest(300)[-20:])
        show(lambda: h.digest()); show(lambda: h.digest(-1)); show(lambda: h.hexdigest(length=4)); show(lambda: h.digest('x'))
    else:
        print(n,h.digest_size,h.block_size,h.name,h.hexdigest(),g.hexdigest()==h.hexdigest(),c.hexdigest(),h.digest()[:4])
    print(getattr(hashlib,n)(b'').hexdigest(*([16] if 'shake' in n else [])), getattr(hashlib,n)(b'x'*1000,usedforsecurity=False).hexdigest(*([16] if 'shake' in n else [])))
