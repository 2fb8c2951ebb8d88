def isqrt(n):
    x = n
    y = (x + 1) // 2
    while y < x:
        x, y = y, (y + n // y) // 2
    return x


def pi_digits(n):
    one = 10 ** (n + 10)

    def arctan(k):
        total = term = one // k
        i, sign = 3, -1
        while term:
            term //= k * k
            total += sign * (term // i)
            i, sign = i + 2, -sign
        return total
    return (4 * (4 * arctan(5) - arctan(239))) // 10 ** 10


def is_prime(n):
    if n < 2 or n % 2 == 0:
        return n == 2
    d, r = n - 1, 0
    while d % 2 == 0:
        d, r = d // 2, r + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if a % n == 0:
            continue
        x = pow(a, d, n)
        if x in (1, n - 1):
            continue
        for _ in range(r - 1):
            x = x * x % n
            if x == n - 1:
                break
        else:
            return False
    return True


print(isqrt(2 * 10 ** 60), pi_digits(60))
f = 1
for i in range(1, 61):
    f *= i
print(f, len(str(f)), str(f).rstrip('0')[-5:], f.bit_length(), f % (10 ** 9 + 7))
print([p for p in range(90, 130) if is_prime(p)], is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), is_prime(2 ** 89 - 1))
a, b = 0, 1
for _ in range(300):
    a, b = b, a + b
print(a)
x, y = 10 ** 50 + 7, 3 ** 70
g, u, v, h, s, t = x, 1, 0, y, 0, 1
while h:
    q = g // h
    g, u, v, h, s, t = h, s, t, g - q * h, u - q * s, v - q * t
print(g, u * x + v * y == g, pow(x, -1, y) == u % y)
n = 2 ** 127 - 1
for k in (1, 7, 63, 64, 65, 126):
    assert (n >> k) << k | (n & ((1 << k) - 1)) == n and (-n >> k) == -((n + (1 << k) - 1) >> k) and divmod(-n, 1 << k) == (-n >> k, -n & ((1 << k) - 1))
print(n ^ -1 == ~n, -n & n, (n | 1 << 200) - n == 1 << 200, ~n + 1 == -n, int(str(n)) == n, int(hex(n), 16) == n, int(bin(-n), 2) == -n, float(n), n // 10 ** 30, -n // 10 ** 30, n % -10 ** 30)
print(sum(int(d) for d in str(2 ** 1000)), 9 ** 9 ** 2 % 10 ** 12, (10 ** 40 + 1) * (10 ** 40 - 1), 12345678901234567890 * 98765432109876543210 // 11111111111111111111, round(10 ** 25, -20), 7 ** 77 % 10 ** 15)
