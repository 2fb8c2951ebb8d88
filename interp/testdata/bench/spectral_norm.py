"""Float arithmetic and calls: the largest singular value of a matrix."""


def a(i, j):
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(u):
    n = len(u)
    result = []
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += a(i, j) * u[j]
        result.append(s)
    return result


def times_transposed(u):
    n = len(u)
    result = []
    for i in range(n):
        s = 0.0
        for j in range(n):
            s += a(j, i) * u[j]
        result.append(s)
    return result


def main():
    u = [1.0] * 230
    for _ in range(10):
        v = times_transposed(times(u))
        u = times_transposed(times(v))
    vbv = sum(x * y for x, y in zip(u, v))
    vv = sum(x * x for x in v)
    return '%.9f' % (vbv / vv) ** 0.5


if __name__ == '__main__':
    print(main())
