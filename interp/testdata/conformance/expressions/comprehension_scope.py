x = 'outer'
squares = [x * x for x in range(5)]
print(squares, x)
print({x for x in (3, 1, 2)} == {1, 2, 3}, {k: v for k, v in zip('abc', range(3))}, x)
print([(i, j) for i in range(3) for j in range(i)])
print([[i * j for j in range(3)] for i in range(3)])
print([i for i in range(20) if i % 2 if i % 3])
print([y for row in [[1, 2], [3]] for y in row], [a + b for a, b in [(1, 2), (3, 4)]])
print([first for first, *rest in ['abc', 'de']], [rest for first, *rest in ['abc', 'd']])


class C:
    n = 3
    items = [i for i in range(n)]
    try:
        bad = [n for i in range(2)]
    except NameError as e:
        bad = 'NameError: ' + str(e)


print(C.items, C.bad)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
print([(lambda i=i: i)() for i in range(3)])
try:
    print(i)
except NameError as e:
    print(e)
