"""Widths, counts and copies at the ends of what there is."""

m = -2 ** 63
for s in ('ab', b'ab', bytearray(b'ab')):
    for n in ('ljust', 'rjust', 'center', 'zfill', 'expandtabs', 'split', 'rsplit'):
        for w in (m, m + 1, -1, 2 ** 63 - 1):
            if n in ('ljust', 'rjust', 'center', 'zfill') and w > 0 or 'expand' in n: continue
            try: print(n, getattr(s, n)(*((None,) if 'split' in n else ()), w))
            except Exception as e: print(n, type(e).__name__, e)
    print(s * m, s.replace(s, s, m), s[m:], s[:m], s[::m])
class My5(dict):
    def __iter__(): pass
    def keys(): pass
print(My5().copy(), type(My5().copy()))
try: print(My5({1: 2}).copy())
except TypeError as e: print(e)
