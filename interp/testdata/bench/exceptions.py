"""Raising, catching, chaining and finally."""


class Small(Exception):
    pass


class Odd(Small):
    def __init__(self, n):
        super().__init__(n)
        self.n = n


def check(n):
    if n % 3 == 0:
        raise Odd(n)
    if n % 7 == 0:
        raise KeyError(n)
    return n


def guarded(n):
    try:
        return check(n)
    except KeyError as e:
        raise Small('wrapped') from e
    finally:
        guarded.calls += 1


def main():
    guarded.calls = 0
    total = 0
    for i in range(340000):
        try:
            total += guarded(i)
        except Odd as e:
            total += e.n
        except Small as e:
            total -= e.__cause__.args[0]
    for i in range(800000):
        try:
            total += 1
        except ValueError:
            total = 0
    for key in range(120000):
        try:
            {}[key]
        except LookupError:
            total += 1
    return total, guarded.calls


if __name__ == '__main__':
    print(main())
