import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for f in ['', '<', '3', 'i3', 'ii', '2i', '<2i', 'z', '<z', '<n', '5', '<5 i', '< i i', '\n i', 'i<', '3s', '0s','10p','1p','0p','300p','99999999999999999999i', '9223372036854775807i', '9223372036854775807s', '4611686018427387904h','é', 'i\0', b'i', b'<hh', 5, None, '3x', '@bi', '@biq','@ic0i','=bi', '?5h', '  ', '2147483648x']:
    print(repr(f), end=' '); show(lambda: struct.calcsize(f)); 
    show(lambda: struct.Struct(f).format)
