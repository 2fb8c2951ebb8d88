import codecs
import io

def show(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))

for name in ("utf8", "UTF-8", "latin1", "ascii", "utf16", "utf-8-sig", "cp1252", "L1", "unicode_escape", "hex", "rot13", "base64", "utf_32_be", "iso-8859-15", "koi8-r"):
    show(lambda: codecs.lookup(name).name)
show(lambda: codecs.lookup("nope"))
show(lambda: codecs.lookup(3))
show(lambda: codecs.encode("Uryyb", "rot13"))
show(lambda: codecs.encode(b"abc", "hex"))
show(lambda: codecs.decode(b"zz", "hex"))
show(lambda: codecs.encode(b"a" * 100, "base64"))
show(lambda: codecs.decode("a\\nb", "unicode_escape"))
show(lambda: codecs.encode("\xe9", "ascii"))
show(lambda: codecs.decode(b"\xff"))
show(lambda: "abc".encode("rot13"))
show(lambda: b"abc".decode("hex"))
print(codecs.BOM_UTF8, codecs.BOM_UTF16, codecs.BOM_UTF32_BE, codecs.utf_8_decode(b"\xe2\x82"), codecs.ascii_encode("a"))
print(ascii(list(codecs.getreader("utf-8")(io.BytesIO("\xe9\nb\r\nc".encode())))))
stream = io.BytesIO()
codecs.getwriter("utf-16")(stream).write("ab")
print(stream.getvalue())
print(codecs.EncodedFile(io.BytesIO(b"\xe9t\xe9"), "utf-8", "latin-1").read())
