[x for x in a]
{x for x in a}
{x: y for x, y in a}
[x for x in a if x if not y]
[(x, y) for x in a for y in x]
[[y for y in x] for x in a]
[x for x in [1, 2, 3]]
(x for x in a)
(x for x in a if x for y in x)
sum(x * 2 for x in a)


def function(a, n):
    b = [x + n for x in a]
    b = [lambda: x for x in a]
    b = {k: (lambda: (k, n)) for k in a}
    b = [y := x for x in a]
    c = (n + x for x in a)
    b = [b for b in b]
    return [y for a[y] in a], [x for y in a for x in x]


class Body:
    items = [1]
    first = [x for x in items]
    second = [items for x in items]
    third = (items for x in items)
    fourth = [lambda: x for x in items]
