m = memoryview(b'hello')
print(m[0], m[-1], bytes(m[1:3]), len(m), m.tolist(), m.tobytes(), m == b'hello', m.readonly, m.format, m.itemsize, m.nbytes, m.ndim, m.shape, 104 in m, list(m), m.hex(), bytes(m[::-1]))
a = bytearray(b'abcdef')
v = memoryview(a)
v[0] = 65
v[1:3] = b'XY'
print(a, v.readonly, v.obj is a)
w = v[2:5]
w[0] = 33
print(a, w.tobytes())
for f in (lambda: m.__setitem__(0, 1), lambda: v.__setitem__(0, 300), lambda: v.__setitem__(0, 'a'), lambda: v[10], lambda: v['a'], lambda: memoryview('str'), lambda: memoryview(5), lambda: v.__setitem__(slice(0, 2), b'abc'), lambda: a.append(1), lambda: hash(v)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
v.release()
w.release()
a.append(103)
print(a, hash(m) == hash(b'hello'))
try:
    v[0]
except ValueError as e:
    print(e)
with memoryview(b'ctx') as c:
    print(c[0])
print(b'ab' + memoryview(b'cd'), b'x'.join([memoryview(b'1'), b'2']), bytes(memoryview(b'q')), bytearray(memoryview(b'r')), b'hello'.find(memoryview(b'l')), memoryview(b'ab') == memoryview(b'ab'))
