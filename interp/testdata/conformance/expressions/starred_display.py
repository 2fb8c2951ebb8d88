a = [1, 2]
b = (3, 4)
print([*a, *b], (*a, *b), {*a, *b} == {1, 2, 3, 4}, [*a, 0, *'xy'], (*a,), [*()], {**{'x': 1}, 'y': 2, **{'x': 3}})
t = *a, *b
print(t)
x = [*range(3), *(i * i for i in range(3)), *{'k': 1}]
print(x)
def f():
    return *a, 9
def g():
    yield *a, 9
print(f(), list(g()))
for i in *a, *b:
    print(i, end=' ')
print()
print(*a, *b, sep='-')
print(dict(**{'a': 1}, b=2), {**{}}, {1: 2, **{1: 3}, 1: 4})
for bad in (lambda: [*5], lambda: {**5}, lambda: (*None,), lambda: {**[1]}, lambda: {*[[]]}, lambda: print(*5)):
    try:
        bad()
    except TypeError as e:
        print(e)
