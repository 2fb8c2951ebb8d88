print(b'abc', B'x', b"it's", b'"', b'\'"')
print(b'\x00\xff\n\r\t\\', b'\101\0', rb'\x', Rb'\n', bR'\'', BR"\d")
print(b'a' b'b' rb'\c', b'''tri
ple''')
print(rb'\u0041', br'\N{DIGIT ONE}')
print(b'abc'[0], b'abc'[-1], b'abc'[0:2], b'abc'[::-1], list(b'\x00\xfe'))
print(b'a' + b'b', b'ab' * 3, b'b' in b'abc', 98 in b'abc', b'' in b'')
print(b'a' < b'b', b'a' == 'a', b'abc' == b'abc', hash(b'x') == hash(b'x'))
