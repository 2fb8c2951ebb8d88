for f in (lambda: 'a' * 10 ** 18, lambda: [0] * 10 ** 18, lambda: (0,) * 10 ** 18, lambda: b'a' * 10 ** 18, lambda: 'a' * 10 ** 30, lambda: [1] * 10 ** 30, lambda: list(range(10 ** 18)), lambda: tuple(range(10 ** 18)),
          lambda: 'a'.ljust(10 ** 18), lambda: 'a'.center(10 ** 30), lambda: bytes(10 ** 18), lambda: bytes(10 ** 30), lambda: bytearray(10 ** 18), lambda: 'x'.zfill(10 ** 18), lambda: f'{1:{10 ** 18}}', lambda: f'{1:{10 ** 30}}', lambda: '%*d' % (10 ** 30, 1),
          lambda: len(range(10 ** 30)), lambda: range(10 ** 30)[10 ** 29], lambda: [1][10 ** 30], lambda: 'ab'[10 ** 30], lambda: [1, 2][:10 ** 30], lambda: 'abc'[-10 ** 30:10 ** 30], lambda: chr(10 ** 30), lambda: round(1.5, 10 ** 30), lambda: 1 << 10 ** 30, lambda: 0 << 10 ** 30, lambda: 5 >> 10 ** 30, lambda: 2.0 ** 10 ** 5, lambda: (10 ** 30).to_bytes(5), lambda: '\t'.expandtabs(10 ** 30), lambda: 'a' * -10 ** 30, lambda: [] * 10 ** 30):
    try:
        r = f()
        print(repr(r)[:50])
    except (MemoryError, OverflowError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
