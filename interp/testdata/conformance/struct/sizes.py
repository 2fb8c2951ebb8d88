import struct


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

for o in ('@','=','<','>','!',''):
    for c in 'xcbB?hHiIlLqQnNefdspP':
        try: print(o+c, struct.calcsize(o+c), struct.calcsize(o+'3'+c), struct.calcsize(o+'c'+c), struct.calcsize(o+c+'0'+c))
        except struct.error as e: print(o+c, e)
