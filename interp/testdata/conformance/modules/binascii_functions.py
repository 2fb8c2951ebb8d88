import binascii
print(binascii.hexlify(b'\x00\xffhello'), binascii.hexlify(b'abcdef', '-'), binascii.hexlify(b'abcdef', b':', 2), binascii.hexlify(b'abcde', '_', -2), binascii.b2a_hex(b'x'))
print(binascii.unhexlify('00ff'), binascii.unhexlify(b'DEADbeef'), binascii.a2b_hex(''))
print(binascii.b2a_base64(b'hello world'), binascii.b2a_base64(b'hi', newline=False), binascii.a2b_base64(b'aGVsbG8='), binascii.a2b_base64('aG Vs\nbG8='))
print(binascii.crc32(b'hello'), binascii.crc32(b'world', binascii.crc32(b'hello')), binascii.crc_hqx(b'hello', 0))
print(binascii.b2a_qp(b'a=b \xff\n'), binascii.a2b_qp(b'a=3Db=20=FF'), binascii.b2a_uu(b'hello'), binascii.a2b_uu(b'%:&5L;&\\ \n'))
for f in (lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: binascii.a2b_base64(b'abc'), lambda: binascii.hexlify('str'), lambda: binascii.unhexlify(5), lambda: binascii.a2b_base64(b'a', strict_mode=True), lambda: binascii.unhexlify('é'), lambda: binascii.hexlify(), lambda: binascii.a2b_base64(b'a==='), lambda: binascii.b2a_uu(b'x' * 50)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(binascii.Error.__mro__[1].__name__, binascii.Incomplete.__mro__[1].__name__, binascii.Error.__module__)
