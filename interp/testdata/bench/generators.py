"""Generators: pipelines, send, and yield from."""


def numbers(n):
    i = 0
    while i < n:
        yield i
        i += 1


def scaled(source, k):
    for x in source:
        yield x * k


def dropping(source, d):
    for x in source:
        if x % d:
            yield x


def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)


def averager():
    total = count = 0
    value = 0
    while True:
        value = yield total // (count or 1)
        total += value
        count += 1


def main():
    check = 0
    for _ in range(24):
        for x in dropping(scaled(numbers(60000), 3), 7):
            check += x
    check += sum(tree(16))
    mean = averager()
    next(mean)
    for i in range(1000000):
        check += mean.send(i)
    return check


if __name__ == '__main__':
    print(main())
