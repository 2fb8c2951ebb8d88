"""The attributes of UnicodeEncodeError and UnicodeDecodeError."""

for call in (lambda: 'aé\u0100b'.encode('ascii'), lambda: b'a\xe2\x82b'.decode(), lambda: '\ud800'.encode('utf-16'),
             lambda: b'\x00\xd8\x00\xd8'.decode('utf-16'), lambda: 'é' .encode('cp819') + 'Ā'.encode('L1')):
    try:
        print(call())
    except UnicodeError as e:
        print(type(e).__name__, repr(e.encoding), repr(e.object), e.start, e.end, repr(e.reason), '|', e)
        print(e.args, isinstance(e, ValueError), repr(e))
