def scope_test():
    def do_local():
        spam = 'local spam'

    def do_nonlocal():
        nonlocal spam
        spam = 'nonlocal spam'

    def do_global():
        global spam
        spam = 'global spam'

    spam = 'test spam'
    do_local()
    print('After local assignment:', spam)
    do_nonlocal()
    print('After nonlocal assignment:', spam)
    do_global()
    print('After global assignment:', spam)


scope_test()
print('In global scope:', spam)


class Mapping:
    def __init__(self, iterable):
        self.items_list = []
        self.__update(iterable)

    def update(self, iterable):
        for item in iterable:
            self.items_list.append(item)

    __update = update


class MappingSubclass(Mapping):
    def update(self, keys, values):
        for item in zip(keys, values):
            self.items_list.append(item)


m = MappingSubclass([1, 2])
m.update('ab', [3, 4])
print(m.items_list)


class B(Exception):
    pass


class C(B):
    pass


class D(C):
    pass


for cls in [B, C, D]:
    try:
        raise cls()
    except D:
        print('D')
    except C:
        print('C')
    except B:
        print('B')


class Reverse:
    """Iterator for looping over a sequence backwards."""

    def __init__(self, data):
        self.data = data
        self.index = len(data)

    def __iter__(self):
        return self

    def __next__(self):
        if self.index == 0:
            raise StopIteration
        self.index = self.index - 1
        return self.data[self.index]


def reverse(data):
    for index in range(len(data) - 1, -1, -1):
        yield data[index]


print(''.join(Reverse('spam')), ''.join(reverse('golf')))
xvec, yvec = [10, 20, 30], [7, 5, 3]
print(sum(x * y for x, y in zip(xvec, yvec)), sum(i * i for i in range(10)))


class Employee:
    pass


john = Employee()
john.name, john.dept, john.salary = 'John Doe', 'computer lab', 1000
print(john.dept, john.salary, john.__dict__)


class MyClass:
    """A simple example class"""
    i = 12345

    def f(self):
        return 'hello world'


x = MyClass()
xf = x.f
print(MyClass.i, MyClass.__doc__, x.f(), xf(), MyClass.f(x), MyClass.f is not x.f)
x.counter = 1
while x.counter < 10:
    x.counter = x.counter * 2
print(x.counter)
del x.counter


def f1(self, x, y):
    return min(x, x + y)


class K:
    f = f1

    def g(self):
        return 'hello world'

    h = g


print(K().f(1, -2), K().h())


class Bag:
    def __init__(self): self.data = []
    def add(self, x): self.data.append(x)
    def addtwice(self, x):
        self.add(x)
        self.add(x)


b = Bag()
b.addtwice('t')
print(b.data, it := iter('abc'), next(it)) if False else print(b.data)
