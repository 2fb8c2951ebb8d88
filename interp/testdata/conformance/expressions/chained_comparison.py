log = []


def f(v):
    log.append(v)
    return v


print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 > 1, 1 < 2 > 1, 1 == 1 != 2, 1 < 2 == 2)
print(f(1) < f(2) < f(3), log)
log.clear()
print(f(3) < f(2) < f(1), log)
print(1 in [1] == True, (1 in [1]) == True, 1 in [1, 2] in [[1, 2]])
two = 2
print(1 < two is not None, 'a' < 'b' in 'abc', not 1 < 2 < 3)


class R:
    def __lt__(self, o):
        return 'lt'

    def __gt__(self, o):
        return ''


r = R()
print(repr(r < 1), repr(r < 1 < 2), repr(r > 1 < 2), repr(1 > r), repr(1 < r))
x = 5
print(0 <= x < 10 <= 10, x == 5 == 5.0, None is None is not False)
