print(bin(0), bin(5), bin(-5), bin(2 ** 70), oct(8), oct(-64), hex(255), hex(-255), hex(2 ** 64), bin(True))
print(chr(65), chr(0x1F600), chr(0) == '\0', ord('A'), ord('😀'), ord(b'a'), ord('\uffff'), chr(0x10FFFF) == '\U0010ffff')
print(ascii('aé😀\n'), ascii([1, 'é']), repr('é\x07'), ascii(b'\xff'), hex(ord('é')))
print([hex(b) for b in 'é€😀'.encode()], bytes([65, 66]).decode(), '%x %o %X %c %c' % (255, 8, 255, 65, 'z'))
print(f'{5:b} {5:#b} {255:o} {255:#o} {255:x} {255:#X} {65:c} {10:08b} {-10:#010x} {10:_b} {2 ** 20:_x}')
for f in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord('ab'), lambda: ord(5), lambda: bin(1.5), lambda: hex('a'), lambda: chr(1.5), lambda: chr('a'), lambda: ord(b'ab'), lambda: chr(10 ** 20)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
