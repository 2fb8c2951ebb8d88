import hashlib
import hmac


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: hashlib.md5('abc')); show(lambda: hashlib.new('nope')); show(lambda: hashlib.new('MD5',b'').name); show(lambda: hashlib.new(1)); show(lambda: hashlib.md5().update('x')); show(lambda: hashlib.md5().update()); show(lambda: hashlib.md5(None)); show(lambda: hashlib.md5(5)); show(lambda: hashlib.md5(b'',b'')); show(lambda: hashlib.md5(string=b'abc').hexdigest()); show(lambda: hashlib.md5(data=b'abc').hexdigest()); show(lambda: hashlib.md5(bytearray(b'abc')).hexdigest()); show(lambda: hashlib.md5(memoryview(b'abc')).hexdigest()); show(lambda: hashlib.sha256(b'x',foo=1)); show(lambda: hashlib.sha512_256); show(lambda: hashlib.new('sha512_256',b'abc').hexdigest()); show(lambda: hashlib.new('sha512_224',b'').hexdigest()); show(lambda: hashlib.new('SHA-256',b'').hexdigest()); show(lambda: hashlib.new('sha512-256',b'').name); show(lambda: hashlib.sha256().update([1]))
