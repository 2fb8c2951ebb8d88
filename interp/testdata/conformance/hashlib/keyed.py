import hashlib
import hmac


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

h=hmac.new(b'key',b'msg','sha256'); print(h.hexdigest(), h.name, h.digest_size, h.block_size, h.digest()[:3]); h2=h.copy(); h2.update(b'more'); print(h2.hexdigest(), h.hexdigest())
show(lambda: hmac.new(b'k'*100,b'x',hashlib.md5).hexdigest()); show(lambda: hmac.digest(b'key',b'msg','sha1').hex()); show(lambda: hmac.new('k',b'x','md5')); show(lambda: hmac.new(b'k')); show(lambda: hmac.new(b'k',b'm')); show(lambda: hmac.new(b'k',b'm','nope')); show(lambda: hmac.HMAC(b'k',digestmod='sha3_256').hexdigest()); show(lambda: hmac.new(b'k','str','md5')); show(lambda: hmac.compare_digest(b'a',b'a')); show(lambda: hmac.compare_digest('a','b')); show(lambda: hmac.compare_digest('a',b'b')); show(lambda: hmac.compare_digest('é','é')); show(lambda: hmac.compare_digest(b'ab',b'a')); show(lambda: hmac.compare_digest(1,2)); show(lambda: hmac.new(b'k',b'm',hashlib.blake2b).hexdigest()[:16]); show(lambda: hmac.new(b'k',b'm',digestmod=lambda d=b'': hashlib.sha1(d)).hexdigest())
