from statistics import kde, kde_random

data = [1, 2, 4.5, 7]
for kernel in "normal", "logistic", "rectangular", "triangular", "epanechnikov", "quartic", "triweight", "cosine", "none":
    try:
        f, g = kde(data, 1.5, kernel), kde(data, 1.5, kernel, cumulative=True)
        print(kernel, [round(f(x), 12) for x in (-1, 0, 3.3, 9)], [round(g(x), 12) for x in (-1, 0, 3.3, 9)])
        rand = kde_random(data, 1.5, kernel, seed=3)
        print([round(rand(), 12) for _ in range(3)], f.__doc__)
    except Exception as e:
        print(type(e).__name__, e)
