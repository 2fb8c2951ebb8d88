import codecs

def show(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))


def mark(e):
    return "<%d:%d:%s>" % (e.start, e.end, e.reason), e.end


codecs.register_error("test.mark", mark)
show(lambda: "a\u20acb".encode("ascii", "test.mark"))
show(lambda: b"a\xff\xfeb".decode("utf-8", "test.mark"))
show(lambda: "a\ud800b".encode("utf-16", "test.mark"))
show(lambda: "a\u20ac\u20acb\u1234".encode("cp1252", "test.mark"))
for name, answer in (("bytes", lambda e: (b"\x00\x01", e.start + 1)), ("back", lambda e: ("?", -1)), ("outside", lambda e: ("?", 100)),
                     ("wrong", lambda e: 42), ("unencodable", lambda e: ("\u1234", e.end))):
    codecs.register_error("test." + name, answer)
    show(lambda: "a\u20ac\u20acb".encode("latin-1", "test." + name))
    if name != "back":
        show(lambda: b"\xff".decode("ascii", "test." + name))
show(lambda: codecs.lookup_error("test.mark") is mark)
show(lambda: codecs.lookup_error("zzz"))
show(lambda: codecs.register_error("x", 3))
for name in ("ignore", "replace", "xmlcharrefreplace", "backslashreplace", "namereplace", "surrogateescape", "strict"):
    for error in (UnicodeEncodeError("ascii", "a\u20acb", 1, 2, "r"), UnicodeDecodeError("ascii", b"a\xffb", 1, 2, "r"),
                  UnicodeTranslateError("a\u20acb", 1, 2, "r"), ValueError("x"), UnicodeEncodeError("ascii", "a\udc80b", 0, 2, "r")):
        show(lambda: codecs.lookup_error(name)(error))
