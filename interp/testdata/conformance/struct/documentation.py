from struct import *
from collections import namedtuple

print(pack('>bhl', 1, 2, 3), unpack('>bhl', b'\x01\x00\x02\x00\x00\x00\x03'), calcsize('>bhl'))
try:
    pack('>h', 99999)
except error as e:
    print(e)
print(pack('@3s', b'123'), pack('@ccc', b'1', b'2', b'3'))
record = b'raymond   \x32\x12\x08\x01\x08'
name, serialnum, school, gradelevel = unpack('<10sHHb', record)
print(name, serialnum, school, gradelevel)
Student = namedtuple('Student', 'name serialnum school gradelevel')
print(Student._make(unpack('<10sHHb', record)))
print(pack('@ci', b'#', 0x12131415), calcsize('@ci'), pack('@ic', 0x12131415, b'#'), calcsize('@ic'))
print(pack('@llh0l', 1, 2, 3), pack('<qqh6xq', 1, 2, 3, 4))
print(unpack('<4sI', pack('<4sI', b'spam', 2**32 - 1)))
unpack('>I', b'abc')
