"""__buffer__ and __release_buffer__."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, r if not isinstance(r, memoryview) else bytes(r))
    except Exception as e:
        print(type(e).__name__, e)


class B(bytes): pass
class BA(bytearray): pass
for v in b'ab', B(b'ab'), bytearray(b'ab'), BA(b'ab'), memoryview(b'ab'):
    show(lambda: v.__buffer__(0))
    show(lambda: v.__buffer__('a'))
    show(lambda: type(type(v).__buffer__))
    show(lambda: hasattr(v, '__release_buffer__'))
    show(lambda: [n for n in dir(v) if 'buffer' in n])
    show(lambda: v.__buffer__(0).readonly)
a = bytearray(b'xyz')
m = a.__buffer__(0)
m[0] = 65
print(a, m.obj is a)
show(lambda: a.__release_buffer__(1))
show(lambda: bytearray().__release_buffer__(m))
show(lambda: a.__release_buffer__(m))
show(lambda: m[0])
show(lambda: a.__release_buffer__(m))
print(hasattr('', '__buffer__'), hasattr([], '__buffer__'))
