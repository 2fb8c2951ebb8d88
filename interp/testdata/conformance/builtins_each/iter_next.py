it = iter([1, 2])
print(next(it), next(it), next(it, 'default'), next(it, None))
try:
    next(it)
except StopIteration as e:
    print('stop', e.args)
n = 0


def counter():
    global n
    n += 1
    return n


print(list(iter(counter, 4)), n)
print(type(iter(counter, 1)).__name__)
it = iter('ab')
print(iter(it) is it, list(it), list(it))
for x in iter(lambda: n, 4):
    break
else:
    print('sentinel at once')
d = {'a': 1}
it = iter(d)
print(next(it))
it = iter([1, 2, 3])
print(it.__length_hint__(), next(it), it.__length_hint__())


class Stop:
    def __iter__(self): return self
    def __next__(self): raise StopIteration


print(list(Stop()), next(Stop(), 'd'), tuple(Stop()))
for f in (lambda: next(5), lambda: next([1]), lambda: iter(5), lambda: iter(len, 5)):
    try:
        print(type(f()).__name__)
    except TypeError as e:
        print(e)
r = iter(range(10 ** 20, 10 ** 20 + 2))
print(next(r), list(r))
