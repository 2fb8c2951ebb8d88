class Range:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return RangeIter(self.n)


class RangeIter:
    def __init__(self, n):
        self.i, self.n = 0, n

    def __iter__(self):
        return self

    def __next__(self):
        if self.i == self.n:
            raise StopIteration
        self.i += 1
        return self.i - 1

    def __length_hint__(self):
        return self.n - self.i


r = Range(3)
print(list(r), list(r), [*r], sum(r), max(r), sorted(r, reverse=True), tuple(r), set(r), 2 in r, 7 in r, dict.fromkeys(r), list(zip(r, r)), list(enumerate(r)), list(map(str, r)))
a, b, c = r
print(a, b, c)
print(list(iter(lambda l=[3, 2, 1, 0]: l.pop(0), 1)))
calls = iter([1, 2, 3, 'end', 4])
print(list(iter(calls.__next__, 'end')))


class Broken:
    def __iter__(self):
        return self

    def __next__(self):
        raise KeyError('broken')


for f in (list, tuple, set, sum, max, sorted, any, all, lambda b: 5 in b, lambda b: [*b], dict, ''.join, lambda b: [].extend(b), lambda b: [x for x in b], enumerate, lambda b: list(zip(b))):
    try:
        f(Broken())
        print('lazy')
    except KeyError as e:
        print('KeyError', e)


class Rev:
    def __len__(self):
        return 3

    def __getitem__(self, i):
        return i * 10


print(list(reversed(Rev())))


class Rev2:
    def __reversed__(self):
        return iter('custom')


print(''.join(reversed(Rev2())))
class Rev3(Rev):
    __reversed__ = None
try:
    reversed(Rev3())
except TypeError as e:
    print(e)
