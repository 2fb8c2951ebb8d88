def gen():
    yield 1
    raise StopIteration('leak')


g = gen()
print(next(g))
try:
    next(g)
except RuntimeError as e:
    print(e, '| cause', repr(e.__cause__), '| context is cause', e.__context__ is e.__cause__)


def through_next():
    yield next(iter([]))


try:
    list(through_next())
except RuntimeError as e:
    print(e)
try:
    list((next(iter([])) for _ in range(3)))
except RuntimeError as e:
    print(e)
try:
    print([next(iter([])) for _ in range(3)])
except StopIteration as e:
    print('comprehension lets it through', e.args)


class It:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration('value')


print(list(It()))
try:
    next(It())
except StopIteration as e:
    print(e.value)
print(list(map(lambda x: next(iter([])), [1, 2])))
it = iter([1, 2, 3])
print([*zip(it, it)], next(it, 'default'))
