m = [[1, 2], [3, 4]]
print([[x * y for x in row] for y, row in enumerate(m, 1)], [x for row in m for x in row if x % 2], {x: {y: x * y for y in range(2)} for x in range(2)})
print([(lambda: x + y)() for x in range(2) for y in range(2)], [f() for f in [lambda: z for z in range(3)]], [f() for f in (lambda q=q: q for q in range(3))])


def f(n):
    k = 2
    return [[i * j * k * n for i in range(j)] for j in range(3)], sum(i * k for i in range(n)), {i for i in range(k)}


print(f(3))


class C:
    items = [1, 2]
    doubled = [i * 2 for i in items]
    pairs = [(i, j) for i in items for j in range(i)]
    try:
        bad = [i for i in range(2) for j in items]
    except NameError as e:
        err = str(e)


print(C.doubled, C.pairs, C.err)


def g():
    try:
        return [v for v in range(3) if undefined_thing]
    except NameError as e:
        return str(e)


print(g(), [i for i in range(3) if i], [i if i else 'zero' for i in range(3)], [i for i in range(10) if i > 3 if i < 6])
x = 5
print([x for x in range(x)], x, [x for _ in range(2)], [(x := i) for i in range(3)], x)
print([a for a, in [(1,), (2,)]], [a + b for (a, b) in [(1, 2)]], [s.upper() for s in 'ab'], [*(i for i in range(2))], dict((k, v) for k, v in zip('ab', range(2))))


def early():
    for fn in [lambda: r for r in range(3)]:
        return fn()


print(early())
def gen_in_comp(): return [x for x in (y * 2 for y in range(3))]
print(gen_in_comp(), list(map(lambda t: [t for _ in range(2)], 'ab')))
