a = bytearray(b'abc')
print(a, a[0], len(a), a[1:], bytes(a), a == b'abc', a.decode(), a.hex(), list(a), a + b'd', b'd' + a, type(b'd' + a), a * 2, 97 in a, b'bc' in a)
a[0] = 65
a.append(100)
a.extend(b'ef')
a += b'g'
a.insert(1, 66)
print(a, a.pop(), a.pop(0), a.remove(66), a)
a[1:3] = b'XYZ'
del a[0]
a.reverse()
print(a, a.find(b'Z'), a.upper(), a.replace(b'X', b'--'), a.split(b'Y'), a.copy() == a, bytearray(3), bytearray([1, 2]), bytearray('é', 'utf-8'), bytearray())
for f in (lambda: a.append(256), lambda: a.append('x'), lambda: a.__setitem__(0, 'a'), lambda: a.__setitem__(100, 1), lambda: bytearray('a'), lambda: hash(a), lambda: bytearray().pop(), lambda: a.remove(7), lambda: a.extend('ab'), lambda: a.extend([300]), lambda: a + 'a'):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = a
b += b'!'
print(a is b, a, repr(bytearray(b"it's")), a.clear(), a, bool(a))
