# What open refuses, in what words.
import os
def attempt(*a, **k):
    try:
        f = open(*a, **k)
        f.close()
        print('opened', a, k)
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
with open('e.tmp', 'w') as f:
    f.write('abc')
for a in [(1.5,), (-1,), ('a\0b',), (b'a\0b',), ('nope.tmp',), (b'nope.tmp',), ('.',), ('.', 'w'), ('e.tmp', 'z'), ('e.tmp', 'rw'),
          ('e.tmp', 'rr'), ('e.tmp', 'r++'), ('e.tmp', 'rbt'), ('e.tmp', ''), ('e.tmp', 'b'), ('e.tmp', '+'), ('e.tmp', 'U'),
          ('e.tmp', 5), (None,), ([],), ('e.tmp', 'r', 0), ('e.tmp', 'r', 'x'), ('e.tmp', 'r', None), ('e.tmp', 'r', -1, 5),
          ('e.tmp', 'r', -1, 'foo'), ('e.tmp', 'r', -1, 'hex'), ('e.tmp', 'r', -1, None, 5), ('e.tmp', 'r', -1, None, None, 5),
          ('e.tmp', 'r', -1, None, None, 'x'), ('e.tmp', 'rb', -1, 'utf-8'), ('e.tmp', 'rb', -1, None, 'strict'),
          ('e.tmp', 'rb', -1, None, None, '\n'), ('e.tmp', 'x'), ('', 'r'), ('e.tmp', 'r', -1, None, None, None, False),
          ('no/such', 'w'), ('e.tmp/b', 'r'), (99,), ()]:
    attempt(*a)
attempt('e.tmp', mod='r')
attempt('e.tmp', 'r', -1, None, None, None, True, None, 1)
attempt(file='e.tmp', mode='r', buffering=100, encoding='ascii', errors='ignore', newline='')
try:
    open('missing.tmp')
except FileNotFoundError as e:
    print(e.errno, e.strerror, e.filename, e.filename2, e.args, repr(e), isinstance(e, IOError), OSError is IOError)
try:
    open(b'missing.tmp')
except OSError as e:
    print(e.filename, type(e).__name__)
class P:
    def __init__(self, p): self.p = p
    def __fspath__(self): return self.p
with open(P("e.tmp")) as f:
    print(f.name, f.read())
attempt(P(5))
try:
    open(P('gone.tmp'))
except OSError as e:
    print(e)
os.remove('e.tmp')
open('missing.tmp')
