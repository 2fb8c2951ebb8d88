import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: struct.pack('3s',b'a')); show(lambda: struct.pack('3s',b'abcdef')); show(lambda: struct.pack('3p',b'abcdef')); show(lambda: struct.pack('300p',b'x'*299)[:4]); show(lambda: struct.unpack('5p',b'\x09abcd')); show(lambda: struct.pack('0s',b'abc')); show(lambda: struct.pack('0p',b'abc')); show(lambda: struct.pack('s','abc')); show(lambda: struct.pack('3s',bytearray(b'ab'))); show(lambda: struct.pack('c',bytearray(b'a')))
show(lambda: struct.pack('ii',1)); show(lambda: struct.pack('ii',1,2,3)); show(lambda: struct.pack()); show(lambda: struct.pack('i')); show(lambda: struct.pack(1,2))
show(lambda: struct.unpack('ii',b'123')); show(lambda: struct.unpack('i',b'12345')); show(lambda: struct.unpack('i','abcd')); show(lambda: struct.unpack('i')); show(lambda: struct.unpack('c',memoryview(b'x'))); show(lambda: struct.unpack('2?',b'\x00\x05'))
