import hashlib
import hmac


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: hashlib.blake2b(b'abc',digest_size=20).hexdigest()); show(lambda: hashlib.blake2b(b'm',key=b'secret',salt=b'salt',person=b'me').hexdigest()); show(lambda: hashlib.blake2s(b'm',key=b'k'*32,digest_size=16,salt=b'12345678',person=b'x').hexdigest()); show(lambda: hashlib.blake2b(digest_size=0)); show(lambda: hashlib.blake2b(digest_size=65)); show(lambda: hashlib.blake2s(digest_size=33)); show(lambda: hashlib.blake2b(key=b'x'*65)); show(lambda: hashlib.blake2b(salt=b'x'*17)); show(lambda: hashlib.blake2b(person=b'x'*17)); show(lambda: hashlib.blake2b(b'x'*128).hexdigest()); show(lambda: hashlib.blake2b(b'x'*129).hexdigest()); show(lambda: hashlib.blake2s(b'x'*64).hexdigest()); show(lambda: hashlib.blake2s(b'x'*65,fanout=2,depth=2,leaf_size=4096,node_offset=1,node_depth=0,inner_size=32,last_node=True).hexdigest()); show(lambda: hashlib.blake2b(fanout=256)); show(lambda: hashlib.blake2b(depth=0)); show(lambda: hashlib.blake2b(inner_size=65)); show(lambda: hashlib.blake2b(node_depth=256)); show(lambda: hashlib.blake2s(node_offset=2**48)); show(lambda: hashlib.blake2b(node_offset=-1)); show(lambda: hashlib.blake2b(leaf_size=-1)); show(lambda: (hashlib.blake2b.SALT_SIZE,hashlib.blake2b.PERSON_SIZE,hashlib.blake2b.MAX_KEY_SIZE,hashlib.blake2b.MAX_DIGEST_SIZE,hashlib.blake2s.SALT_SIZE,hashlib.blake2s.PERSON_SIZE,hashlib.blake2s.MAX_KEY_SIZE,hashlib.blake2s.MAX_DIGEST_SIZE)); show(lambda: hashlib.blake2b('x')); show(lambda: hashlib.blake2b(5))
b=hashlib.blake2b(b'a'*200,key=b'k'); c=b.copy(); b.update(b'z'); print(b.hexdigest()[:20],c.hexdigest()[:20],c.name,c.digest_size,c.block_size)
