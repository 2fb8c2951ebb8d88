"""While loops over small ints: the Collatz sequence."""


def collatz(n):
    steps = 0
    while n != 1:
        if n & 1:
            n = 3 * n + 1
        else:
            n >>= 1
        steps += 1
    return steps


def main():
    longest = 0
    total = 0
    i = 1
    while i < 60000:
        steps = collatz(i)
        total += steps
        if steps > longest:
            longest = steps
        i += 1
    return total, longest


if __name__ == '__main__':
    print(main())
