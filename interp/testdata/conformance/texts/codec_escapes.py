"""unicode_escape and raw_unicode_escape."""

for b in (b'a\\n\\xe9\\u0100\\U0001f600\\N{BULLET}\\101\\0\\a\\b\\f\\v\\r\\t\\\\\\\'\\"\\\nz\xe9', b'\\', b'\\x', b'\\x1', b'\\x1g', b'\\u12', b'\\u123g', b'\\U0011000', b'\\U00110000', b'\\N', b'\\N{', b'\\N{}', b'\\N{foo', b'\\N{foo}', b'\\N{BULLET', b'a\\', b'\\1', b'\\ud800', b'\\uD83D\\uDE00', b'\xff\\xff', b'abc\\xzzd', b'\\u', b'\\U', b'\\Nx', b'\\N{ }'):
    for enc in ('unicode_escape','raw_unicode_escape'):
        for err in ('strict','replace','ignore','backslashreplace'):
            try: print(enc, err, b, ascii(b.decode(enc, err)))
            except Exception as e: print(enc, err, b, type(e).__name__, e, getattr(e,'start',None), getattr(e,'end',None), getattr(e,'encoding',None))
for s in ('a\né\u0100\U0001f600\ud800\\\'"\0\x7f\x80\xff\t\r\x0b', '', '\\u0041', '\U0010ffff'):
    for enc in ('unicode_escape','raw_unicode_escape','unicode-escape','raw-unicode-escape'):
        print(enc, s.encode(enc))
