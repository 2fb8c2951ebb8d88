from decimal import Decimal, getcontext, localcontext


def pi():
    getcontext().prec += 2
    lasts, t, s, n, na, d, da = 0, Decimal(3), 3, 1, 0, 0, 24
    while s != lasts:
        lasts = s
        n, na = n + na, na + 8
        d, da = d + da, da + 32
        t = (t * n) / d
        s += t
    getcontext().prec -= 2
    return +s


print(pi())
with localcontext(prec=60):
    print(pi(), Decimal(2).sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(2).log10(), Decimal(2) ** Decimal("0.5"))
with localcontext(prec=300):
    print(Decimal(2).sqrt() ** 2, Decimal(3).ln().exp(), Decimal(7) ** -3)
data = list(map(Decimal, "1.34 1.87 3.45 2.35 1.00 0.03 9.25".split()))
print(max(data), min(data), sorted(data), sum(data))
a, b, c = data[:3]
print(str(a), float(a), round(a, 1), int(a), a * 5, a * b, c % a, 5 * a, a / 2, 2 / a, a // 1, divmod(c, a), -a, abs(-a))
print(sum(Decimal("0.1") for _ in range(10)) == 1, Decimal("0.1") + Decimal("0.2") == Decimal("0.3"), Decimal("1.10") * 3, Decimal("1.20") * Decimal("1.20"))
print({Decimal(1): "a"}[1], {1.5: "b"}[Decimal("1.5")], Decimal(1) in {1, 2}, hash(Decimal(10**20)) == hash(10**20))
