from statistics import NormalDist, StatisticsError

sat = NormalDist(1060, 195)
print(sat, round(sat.cdf(1200.5) - sat.cdf(1099.5), 3), list(map(round, sat.quantiles())))
n = NormalDist(3, 2)
for p in 0.01, 0.3, 0.5, 0.9, 0.999, 1e-20:
    print(n.inv_cdf(p), n.pdf(p), n.cdf(p * 10), n.zscore(p))
print(n + 3, 3 + n, n - 1, 1 - n, n * 2, 2 * n, n / 3, -n, +n, n + n, n - NormalDist(1, 1))
print(n == NormalDist(3, 2), n != 3, hash(n) == hash(NormalDist(3, 2)), n.overlap(NormalDist(4, 3)), n.overlap(NormalDist(4, 2)))
print(n.mean, n.median, n.mode, n.stdev, n.variance, n.samples(3, seed=4), NormalDist.from_samples([1, 2, 3, 4.5]))
flat = NormalDist(1, 0)
for f in (lambda: NormalDist(1, -1), lambda: n.inv_cdf(0), lambda: n.overlap(3), lambda: flat.pdf(1), lambda: flat.cdf(1), lambda: flat.zscore(1), lambda: setattr(n, "mean", 3), lambda: NormalDist.from_samples([1])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e, isinstance(e, StatisticsError))
