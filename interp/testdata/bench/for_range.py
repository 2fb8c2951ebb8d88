"""For loops over range with int arithmetic on locals."""


def main():
    total = 0
    for i in range(6000):
        a = i
        for j in range(1000):
            a = (a + j) & 65535
            if a > 60000:
                total += 1
        total += a
    for i in range(500000, 0, -3):
        total ^= i
    return total


if __name__ == '__main__':
    print(main())
