import base64
import binascii


def show(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__module__, type(e).__name__, e)

show(lambda: base64.b64decode(b'AAA$',validate=True)); show(lambda: base64.b64decode(b'YQ',validate=True)); show(lambda: base64.b64encode('x')); show(lambda: base64.b64encode(b'\xff\xfe',altchars=b'-_')); show(lambda: base64.b64decode('_-4=',altchars='-_')); show(lambda: base64.b64encode(b'a',b'x')); show(lambda: base64.b32decode(b'mfrgg===',True)); show(lambda: base64.b32decode(b'M1======',map01='L')); show(lambda: base64.b16decode(b'ab',True)); show(lambda: base64.a85encode(b'    \0\0\0\0abc',foldspaces=True,adobe=True,wrapcol=6)); show(lambda: base64.a85decode(b'y',foldspaces=True)); show(lambda: base64.a85decode(b'<~87cURD]~>',adobe=True)); show(lambda: base64.a85decode(b'87cURD]',adobe=True)); show(lambda: base64.b85encode(b'abc',pad=True)); show(lambda: base64.a85encode(b'abc',pad=True)); show(lambda: base64.encodebytes(b'x'*100)); show(lambda: base64.decodebytes(b'eHh4\neHg=\n')); show(lambda: base64.encodebytes('x')); show(lambda: base64.decodebytes('x')); show(lambda: base64.b32encode(memoryview(b'ab'))); show(lambda: base64.b32encode('a')); show(lambda: base64.b85encode('a')); show(lambda: base64.b16encode(b'\xab\xcd')); show(lambda: base64.b64encode(memoryview(b'abc')))
print(base64.__all__)
