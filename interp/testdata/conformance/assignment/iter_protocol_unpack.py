class It:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        print('iter')
        return self

    def __next__(self):
        if self.i >= self.n:
            print('stop')
            raise StopIteration
        self.i += 1
        print('next', self.i)
        return self.i


a, b = It(2)
print(a, b)
try:
    a, b = It(5)
except ValueError as e:
    print(e)
a, *b = It(3)
print(a, b)


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


x, y, z = Seq()
print(x, y, z, list(Seq()), *Seq())


class Bad:
    def __iter__(self):
        return 5


try:
    a, b = Bad()
except TypeError as e:
    print(e)
