import codecs

decoder = codecs.getincrementaldecoder("utf-8")()
for byte in "\u20ac\xe9\U0001f600".encode():
    print(ascii(decoder.decode(bytes([byte]))), decoder.getstate())
try:
    decoder.decode(b"\xe2", True)
except UnicodeDecodeError as e:
    print(e)
for name in ("utf-16", "utf-8-sig", "utf-32", "utf-16-be", "unicode_escape"):
    decoder = codecs.getincrementaldecoder(name)("replace")
    print(ascii([decoder.decode(bytes([byte])) for byte in "a\u20ac\U0001f600".encode(name)]), ascii(decoder.decode(b"", True)))
    encoder = codecs.getincrementalencoder(name)()
    print(encoder.encode("a"), encoder.encode("b"), encoder.encode("", True))
    encoder.reset()
    print(encoder.encode("x"))
print(list(codecs.iterencode(["a", "\u20ac"], "utf-16")))
print(ascii(list(codecs.iterdecode([b"\xe2", b"\x82", b"\xac!"], "utf-8"))))
