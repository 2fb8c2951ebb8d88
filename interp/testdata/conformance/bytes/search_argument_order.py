# Of several wrong arguments the slice's are blamed first.
for make in (bytes, bytearray):
    b = make(b"abcabc")
    for name in ("find", "rfind", "index", "rindex", "count"):
        for args in ((None, "a"), (-1, "a"), (300,), (97, 1.0), (b"b", None, None), (98, -4), ("b",), (b"zz",)):
            try:
                print(name, args, getattr(b, name)(*args))
            except (TypeError, ValueError) as e:
                print(name, args, type(e).__name__, e)
print(b"abc".__eq__(bytearray(b"abc")), bytearray(b"abc").__eq__(b"abc"), b"abc" == bytearray(b"abc"), b"abc" < bytearray(b"abd"))
print(b"a-b".partition(bytearray(b"-")), bytearray(b"a-b").partition(b"-"))
b = bytearray()
print(b.extend(""), b)
