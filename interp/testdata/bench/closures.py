"""Closures, nonlocal counters and functions that return functions."""


def counter(start):
    value = start

    def step(by):
        nonlocal value
        value += by
        return value
    return step


def compose(f, g):
    return lambda x: f(g(x))


def adder(n):
    return lambda x: x + n


def doubler(x):
    return x * 2


def main():
    total = 0
    steps = [counter(i) for i in range(20)]
    for i in range(400000):
        total += steps[i % 20](i & 3)
    chain = adder(1)
    for i in range(8):
        chain = compose(chain, adder(i) if i % 2 else doubler)
    for i in range(160000):
        total += chain(i)
    for i in range(500000):
        f = adder(i)
        total -= f(1)
    return total


if __name__ == '__main__':
    print(main())
