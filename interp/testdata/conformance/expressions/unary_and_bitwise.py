print(~5, ~-1, -(-3), +True, -True, ~True if False else ~1, not 5)
print(6 & 3, 6 | 3, 6 ^ 3, True & False, True | 2, True ^ True, 1 << 3, -8 >> 1, -1 >> 5)
print(-5 & 3, -5 | 3, -5 ^ 3, (-1) & 0xFF, ~0xFF & 0xFFFF, -(1 << 64) & ((1 << 65) - 1), -(1 << 64) | 1, -(1 << 64) ^ -1)
for f in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: ~1.5, lambda: -'a', lambda: +[], lambda: ~'x',
          lambda: 'a' | 1, lambda: None ^ 1, lambda: 1 << 10 ** 30):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print({1, 2} & {2}, {1} | {2}, {1, 2} ^ {2, 3} == {1, 3}, {'a': 1} | {'b': 2})
