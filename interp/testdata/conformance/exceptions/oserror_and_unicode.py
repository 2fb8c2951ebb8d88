e = OSError(2, 'No such file or directory', 'name.txt')
print(type(e).__name__, e, e.errno, e.strerror, e.filename, repr(e))
print(repr(OSError('just text')), OSError('x').errno, repr(OSError(13, 'denied')), repr(OSError(1, 2, 3)))
for f in (lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode('utf-8'), lambda: b'\xff'.decode('ascii'), lambda: '\ud800'.encode(), lambda: b'\xe2\x82'.decode(),
          lambda: 'ab€cd'.encode('latin-1'), lambda: b'abc\x80def'.decode(), lambda: 'x'.encode('nope'), lambda: b'x'.decode('nope'), lambda: b'\xed\xa0\x80'.decode()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
        if isinstance(e, UnicodeError):
            print('  ', e.encoding, e.start, e.end, e.reason, ascii(e.object))
print('é€'.encode('ascii', 'ignore'), 'é€'.encode('ascii', 'replace'), 'é'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'xmlcharrefreplace'))
print(b'a\xffb'.decode('utf-8', 'replace'), b'a\xffb'.decode('ascii', 'ignore'), b'a\xffb'.decode('utf-8', 'backslashreplace'))
print('aé'.encode('utf-8'), 'aé'.encode('latin-1'), b'\xe9'.decode('latin1'), 'é'.encode('UTF8'))
