import sys
import binascii
old_binascii = binascii
del sys.modules['binascii']
import binascii
print(old_binascii == binascii, old_binascii.Error == binascii.Error)
try:
    old_binascii.unhexlify(b'qwertyuiop')
except binascii.Error:
    print('boo')
except ValueError as e:
    print(type(e) is old_binascii.Error, e, isinstance(e, binascii.Error))
print(old_binascii.Error, binascii.Error, old_binascii.Error.__bases__)
sys.modules['binascii'] = None
try:
    import binascii
except ImportError as e:
    print(type(e).__name__, e)
print(binascii.hexlify(b'ok'))
