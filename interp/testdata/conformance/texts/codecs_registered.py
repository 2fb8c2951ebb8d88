import codecs

def show(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, ascii(str(e)), getattr(e, "__notes__", None))


def search(name):
    print("search", name)
    if name == "my_enc":
        return codecs.CodecInfo(lambda s, e="strict": (s.upper().encode(), len(s)), lambda b, e="strict": (bytes(b).decode().lower(), len(b)), name="my-enc")
    if name == "broken":
        return codecs.CodecInfo(lambda s, e="strict": (3, len(s)), lambda b, e="strict": 4, name="broken")


codecs.register(search)
show(lambda: "abc".encode("My-Enc"))
show(lambda: b"ABC".decode("my enc"))
show(lambda: str(b"XY", "my_enc"))
show(lambda: "a".encode("broken"))
show(lambda: b"a".decode("broken"))
show(lambda: "a".encode("nopes"))
