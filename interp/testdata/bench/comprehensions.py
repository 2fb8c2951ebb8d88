"""List, dict and set comprehensions and generator expressions."""


def main():
    total = 0
    for k in range(900):
        squares = [x * x for x in range(1000)]
        even = [x for x in squares if not x & 1]
        index = {x: i for i, x in enumerate(even)}
        rests = {x % 97 for x in squares}
        pairs = [(i, j) for i in range(30) for j in range(i) if (i + j) % 3 == k % 3]
        total += sum(i * j for i, j in pairs) + len(index) + len(rests)
        total += sum(len(row) for row in [[c for c in str(n)] for n in range(300)])
        total += max(index.values()) + any(x > 998000 for x in squares)
        matrix = [[i * j + k for j in range(12)] for i in range(12)]
        total += sum([sum(column) for column in zip(*matrix)])
    return total


if __name__ == '__main__':
    print(main())
