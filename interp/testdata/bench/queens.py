"""Recursion with sets: the queens on a chess board."""


def place(row, n, columns, left, right):
    if row == n:
        return 1
    found = 0
    for c in range(n):
        if c in columns or row + c in left or row - c in right:
            continue
        columns.add(c)
        left.add(row + c)
        right.add(row - c)
        found += place(row + 1, n, columns, left, right)
        columns.remove(c)
        left.remove(row + c)
        right.remove(row - c)
    return found


def main():
    return [place(0, n, set(), set(), set()) for n in range(4, 12)]


if __name__ == '__main__':
    print(main())
