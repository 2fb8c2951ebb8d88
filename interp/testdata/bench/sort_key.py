"""Sorting with and without key functions, and comparing objects."""


class Version:
    def __init__(self, n):
        self.major, self.minor = n % 17, n % 101

    def __lt__(self, other):
        if self.major != other.major:
            return self.major < other.major
        return self.minor < other.minor


def main():
    seed = 42
    numbers = []
    for _ in range(120000):
        seed = (seed * 1103515245 + 12345) % 2147483648
        numbers.append(seed % 100003)
    check = 0
    ordered = sorted(numbers)
    check += ordered[100] + ordered[-100]
    words = sorted(str(n) for n in numbers)
    check += len(words[500]) + int(words[1000])
    pairs = sorted(((n % 100, n) for n in numbers), key=lambda p: (-p[0], p[1]))
    check += pairs[7][1] * 3 + pairs[-7][1]
    numbers.sort(key=lambda n: n % 1000, reverse=True)
    check += numbers[3]
    versions = sorted(Version(n) for n in numbers[:30000])
    check += versions[17].minor + versions[-17].minor
    records = [{'id': i, 'score': n % 977} for i, n in enumerate(numbers)]
    records.sort(key=lambda r: r['score'])
    check += records[11]['id'] + max(records, key=lambda r: r['id'])['score']
    return check


if __name__ == '__main__':
    print(main())
