b = b'hello world'
print(b, len(b), b[0], b[-1], b[0:5], b[::-1], list(b[:3]), b.upper(), b.title(), b.split(), b.replace(b'o', b'0'), b.find(b'wor'), b.count(b'l'), b.startswith(b'he'), b.endswith((b'x', b'ld')), b.hex(), b.hex(' '), b.hex(':', 2))
print(bytes.fromhex('48 65 6c6C'), b.decode(), b'\xc3\xa9'.decode(), b' a '.strip(), b'a,b'.split(b','), b','.join([b'x', b'y']), b'a' + b'b', b'ab' * 2, b'a' in b'abc', 97 in b'abc', b'abc'.index(b'c'), b'a\nb'.splitlines(), b'ab'.center(6, b'*'), b'7'.zfill(3), b'a-b-c'.partition(b'-'), b'a-b-c'.rsplit(b'-', 1))
print(b'%s %d %x %c %r %a %5.1f' % (b'b', 5, 255, 65, b'q', 'é', 2.5), b'%(k)s' % {b'k': b'v'}, b'abc'.isalpha(), b'12'.isdigit(), b'Ab'.swapcase(), b'ab'.isupper(), b'a\tb'.expandtabs(4), b'abc'.translate(bytes.maketrans(b'a', b'x')), b'abc'.translate(None, b'b'), b'prefix'.removeprefix(b'pre'), b'abc' < b'abd', b'' == bytes(), bytes(2), bytes([1, 255]), b'\x00\t\n\r\\\'"\x7f\x80')
for f in (lambda: b[100], lambda: b['a'], lambda: b + 'a', lambda: b.find('a'), lambda: b.split(5), lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes(-1), lambda: bytes('a'), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('123'), lambda: b','.join(['a']), lambda: b.decode('ascii', 'bad') if False else b'\xff'.decode(), lambda: b.replace('a', 'b'), lambda: 'a' in b, lambda: 300 in b, lambda: b.index(b'zz'), lambda: b % 1, lambda: bytes([1.5]), lambda: bytes(1.5), lambda: b.hex('ab'), lambda: b'a' < 'a', lambda: int(b'zz'), lambda: b'%s' % 'a', lambda: b'%d' % 'a', lambda: b.startswith('a'), lambda: bytes(None), lambda: bytes(10 ** 30)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
print(b == 'hello world', b'a' == 97, hash(b'ab') == hash(b'ab'), {b'k': 1}[b'k'], bytes(b) is b, [hex(x) for x in b'\x01\xff'], int.from_bytes(b'\x01\x00', 'big'), (258).to_bytes(2, 'little'), b'abc'[1:2], ord(b'a'), str(b'x'), repr(b"it's"), b'a' b'b', max(b'abc'), sorted(b'cab'), b'x' or b'y', not b'')
