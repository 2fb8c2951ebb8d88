# The one-byte encodings: every byte, and what cannot be encoded.
for name in ("cp437", "cp850", "cp866", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
             "iso8859-2", "iso8859-5", "iso8859-7", "iso8859-8", "iso8859-15", "iso8859-16", "koi8-r", "koi8-u", "mac-roman"):
    text = bytes(range(256)).decode(name, "replace")
    back = text.encode(name, "replace")
    print(name, ascii(text[128:]), sum(a == b for a, b in zip(back, range(256))))
    for f in (lambda: "a\u4e2d\u4e2db".encode(name), lambda: bytes(range(256)).decode(name)):
        try:
            f()
        except UnicodeError as e:
            print(e, e.__notes__)
