for r in (range(5), range(2, 5), range(0, 10, 3), range(5, 0, -2), range(0), range(5, 2), range(-3, 3, 2), range(2 ** 63, 2 ** 63 + 3), range(10 ** 20, 10 ** 20 - 3, -1)):
    print(r, list(r), len(r), [x for x in reversed(r)])
r = range(0, 20, 3)
print(r[2], r[-1], r[1:4], r[::-1], 9 in r, 10 in r, r.index(9), r.count(3), r.start, r.stop, r.step)
print(range(3) == range(0, 3, 1), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), hash(range(3)) == hash(range(0, 3)))
print(range(True), bool(range(0)), min(range(3, 9)), sum(range(101)), max(range(0, 10, 4)))
for bad in (lambda: range(1.5), lambda: range('a'), lambda: range(), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: r.index(10), lambda: len(range(10 ** 30)),
            lambda: range(3) < range(4), lambda: range(stop=3)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
try:
    r.start = 5
except AttributeError as e:
    print(e)
