import hashlib
import hmac


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: hashlib.pbkdf2_hmac('sha256',b'password',b'salt',1000).hex()); show(lambda: hashlib.pbkdf2_hmac('sha1',b'p',b's',2,10).hex()); show(lambda: hashlib.pbkdf2_hmac('x',b'p',b's',2)); show(lambda: hashlib.pbkdf2_hmac('md5',b'p',b's',0)); show(lambda: hashlib.pbkdf2_hmac('md5',b'p',b's',1,0)); show(lambda: hashlib.pbkdf2_hmac('md5','p',b's',1)); show(lambda: hashlib.pbkdf2_hmac('md5',b'p',b's',1,-1)); show(lambda: hashlib.pbkdf2_hmac(hash_name='sha512',password=b'p',salt=b's',iterations=3,dklen=None).hex())
