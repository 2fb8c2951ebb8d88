def f(x):
    match x:
        case []:
            return 'empty'
        case [1]:
            return 'just 1'
        case [a]:
            return f'one {a}'
        case (1, b):
            return f'1 then {b}'
        case [a, _, c]:
            return f'ends {a} {c}'
        case [first, *rest, last] if len(rest) > 3:
            return f'long {first} {rest} {last}'
        case [first, *_]:
            return f'starts {first}'
    return 'no match'


for v in ([], (), [1], [2], [1, 2], (1, 2), [1, 2, 3], [1, 2, 3, 4], list(range(7)), 'abc', b'ab', {1, 2}, {1: 2}, range(1, 2), range(5), iter([1]), 5, None, bytearray(b'x')):
    print(type(v).__name__, f(v))


def nested(x):
    match x:
        case [[a, b], [c, *d]]:
            return a, b, c, d
        case [*all_, 'end']:
            return all_
        case ['start', *_, {'k': v}]:
            return v
        case ('x' | 'y') as k, (1 | 2) as n:
            return k, n
        case *init, last:
            return init, last


for v in ([[1, 2], [3]], [[1, 2], [3, 4, 5]], [1, 2, 'end'], ['end'], ['start', 0, {'k': 5, 'z': 1}], ['x', 2], ['y', 3], [7]):
    print(nested(v))


class Seq:
    def __len__(self): return 2
    def __getitem__(self, i): return i


print(f(Seq()))


class L(list): pass
class T(tuple): pass


print(f(L([2])), f(T((1, 5))))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
