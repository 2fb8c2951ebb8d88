print(1 << 300 >> 295, (1 << 1000) % 997, 3 ** 200 >> 250)
print(2 ** 10, 2 ** 0, 0 ** 0, (-2) ** 3, (-2) ** 4, 1 ** 10 ** 6, (-1) ** 10 ** 6 + 1)
print(2.0 ** 3, 2 ** 3.0, (-2.0) ** 3, 0.0 ** 0, 1.5 ** 2, 10 ** -2, 10 ** -20)
print(pow(2, 10), pow(2, 10, 1000), pow(-2, 3, 5), pow(2, 3, -5), pow(0, 0, 1), pow(7, 0, 13))
print(pow(base=2, exp=3), pow(2, exp=3, mod=5), pow(3, 1000, 10 ** 9 + 7), pow(123456789, 10 ** 20, 998244353))
for f in (lambda: pow(2, -1, 6), lambda: pow(0, -1, 5), lambda: pow(0, -1), lambda: pow(2, 2, 0), lambda: pow(2.5, 2, 3), lambda: 0.0 ** -2.5):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print((-8) ** 2, float('inf') ** 0, float('nan') ** 0, 1 ** float('nan'), (-1) ** float('inf'), 0.5 ** float('inf'))
