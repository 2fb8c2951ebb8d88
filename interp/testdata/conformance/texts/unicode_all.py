"""Every property and mapping of the assigned characters, summed up by blocks of 4096."""

from binascii import crc32

blocks = [*range(0, 0x33000, 0x1000), 0xE0000, 0xF0000, 0x10F000]
tests = 'isalpha isdecimal isdigit isnumeric isprintable isspace islower isupper istitle isidentifier'.split()
maps = 'lower upper title casefold swapcase capitalize'.split()

for start in blocks:
    chars = [chr(i) for i in range(start, start + 0x1000)]
    sums = []
    for name in tests:
        f = getattr(str, name)
        sums.append(crc32(bytes([f(c) for c in chars])))
    sums.append(crc32(bytes([('a' + c).isidentifier() for c in chars])))
    sums.append(crc32(bytes([('A' + c + 'Σ').lower()[-1] == 'ς' for c in chars])))
    for name in maps:
        f = getattr(str, name)
        sums.append(crc32('|'.join([f(c) for c in chars]).encode('utf-8', 'surrogatepass')))
    sums.append(crc32(repr(''.join(chars)).encode('utf-8', 'surrogatepass')))
    print(hex(start), *sums)
