def f(items):
    out = []
    for x in items:
        match x:
            case 'skip':
                continue
            case 'stop':
                break
            case ['ret', v]:
                return v
            case int():
                match x % 2:
                    case 0: out.append('even')
                    case _: out.append('odd')
            case 'raise':
                try:
                    raise ValueError
                except ValueError:
                    out.append('raised')
            case {'fn': fn}:
                out.append(fn(1))
    else:
        out.append('end')
    return out


print(f([1, 2, 'skip', 'raise', {'fn': lambda v: v + 1}, 'nothing']), f([1, 'stop', 2]), f([['ret', 'v'], 1]))


class Node:
    __match_args__ = 'op', 'l', 'r'
    def __init__(self, op, l, r): self.op, self.l, self.r = op, l, r


def ev(n):
    match n:
        case int() | float(): return n
        case Node('+', l, r): return ev(l) + ev(r)
        case Node('*', 0, _) | Node('*', _, 0): return 0
        case Node('*', l, r): return ev(l) * ev(r)
        case Node(op): raise ValueError(f'bad op {op}')


print(ev(Node('+', 1, Node('*', 2, 3))), ev(Node('*', 0, None)))
try:
    ev(Node('^', 1, 2))
except ValueError as e:
    print(e)


def gen(cmds):
    for c in cmds:
        match c:
            case (n, v):
                yield from [v] * n
            case n:
                got = yield n
print(list(gen([1, (2, 'x'), 3])))
