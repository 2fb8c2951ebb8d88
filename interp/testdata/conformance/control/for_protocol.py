class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        n = self.n
        while n:
            yield n
            n -= 1


class Old:
    def __getitem__(self, i):
        print('get', i)
        if i == 2:
            raise IndexError('stop')
        return i


for x in Countdown(3):
    print(x)
for x in Old():
    print(x)


class Weird:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError('in next')


class NoNext:
    def __iter__(self):
        return []


class NotIter:
    __iter__ = None


class Neither:
    pass


for c in (Weird, NoNext, NotIter, Neither):
    try:
        for x in c():
            print(x)
    except Exception as e:
        print(type(e).__name__, e)
try:
    for x in 5: pass
except TypeError as e:
    print(e)
try:
    for x in int: pass
except TypeError as e:
    print(e)
for i, (a, b) in enumerate(zip('ab', [1, 2]), 1):
    print(i, a, b)
for c in 'añ😀': print(c, end='|')
print()
for b in b'ab': print(b)
for k in {'z': 1, 'y': 2}: print(k)
