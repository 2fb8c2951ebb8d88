"""List slices, swaps and indices: flipping permutations."""


def fannkuch(n):
    permutation = list(range(n))
    count = [0] * n
    flips_max = 0
    checksum = 0
    r = n
    sign = 1
    while True:
        first = permutation[0]
        if first:
            work = permutation[:]
            flips = 0
            while first:
                work[:first + 1] = work[first::-1]
                flips += 1
                first = work[0]
            if flips > flips_max:
                flips_max = flips
            checksum += sign * flips
        if sign == 1:
            permutation[0], permutation[1] = permutation[1], permutation[0]
            sign = -1
            continue
        permutation[1], permutation[2] = permutation[2], permutation[1]
        sign = 1
        r = 2
        while True:
            if count[r] < r:
                count[r] += 1
                break
            count[r] = 0
            r += 1
            if r == n:
                return checksum, flips_max
            permutation.insert(r, permutation.pop(0))


def main():
    return fannkuch(9)


if __name__ == '__main__':
    print(main())
