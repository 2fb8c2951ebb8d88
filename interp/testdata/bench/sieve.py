"""List items and slices: primes below a limit."""


def sieve(limit):
    flags = [True] * limit
    flags[0] = flags[1] = False
    i = 2
    while i * i < limit:
        if flags[i]:
            j = i * i
            while j < limit:
                flags[j] = False
                j += i
        i += 1
    return [n for n, prime in enumerate(flags) if prime]


def main():
    primes = sieve(3500000)
    return len(primes), primes[-1], sum(primes)


if __name__ == '__main__':
    print(main())
