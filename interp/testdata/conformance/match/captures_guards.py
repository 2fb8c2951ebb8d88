def f(x):
    match x:
        case n if isinstance(n, int) and n > 10:
            return f'big {n}'
        case [a, b] if a == b:
            return f'pair of {a}'
        case [a, b]:
            return f'{a} and {b}'
        case str() as s if (length := len(s)) > 3:
            return f'long {s} {length}'
        case (int() | float()) as num:
            return f'number {num}'
        case other:
            return f'other {other!r}'


for v in (11, 5, 2.5, [1, 1], [1, 2], (3, 3), 'abc', 'abcd', None, [1]):
    print(f(v))
match [1, 2]:
    case [x, y] if x > y:
        print('no')
    case _:
        print('captured anyway', x, y)


def guard(v):
    print('guard', v)
    return v == 2


for i in range(3):
    match i:
        case n if guard(n):
            print('matched', n)
        case _:
            print('default')


def unbound(v):
    match v:
        case [q]:
            pass
    try:
        return q
    except UnboundLocalError as e:
        return str(e)


print(unbound([5]), unbound(5))
match 1, 2:
    case a, b:
        print(a, b)
match *[1], 2:
    case [a, *b]:
        print(a, b)
match (z := 5):
    case 5:
        print('walrus', z)
