class Point:
    __match_args__ = ('x', 'y')

    def __init__(self, x, y):
        self.x, self.y = x, y

    def __repr__(self):
        return f'P({self.x},{self.y})'


class P3(Point):
    __match_args__ = ('x', 'y', 'z')

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


def f(p):
    match p:
        case P3(0, 0, 0):
            return 'origin 3'
        case P3(x, y, z=1):
            return f'z1 {x} {y}'
        case Point(0, 0):
            return 'origin'
        case Point(0, y):
            return f'on y {y}'
        case Point(x=x, y=0):
            return f'on x {x}'
        case Point(x, y) if x == y:
            return f'diagonal {x}'
        case Point():
            return 'a point'
        case [Point(x=a), Point(y=b)]:
            return f'two {a} {b}'
        case _:
            return 'none'


for p in (P3(0, 0, 0), P3(5, 6, 1), P3(0, 0, 9), Point(0, 0), Point(0, 3), Point(3, 0), Point(2, 2), Point(1, 2), [Point(1, 2), Point(3, 4)], 5, Point):
    print(f(p))


def builtin(x):
    match x:
        case bool(b): return f'bool {b}'
        case int(n): return f'int {n}'
        case str(s): return f'str {s}'
        case float(v): return f'float {v}'
        case list([a, *_]): return f'list starting {a}'
        case dict(d) if d: return f'dict {d}'
        case tuple((a, b)): return f'pair {a} {b}'
        case bytes() | bytearray(): return 'bytes'
        case set(s) | frozenset(s): return f'set {sorted(s)}'
        case type(): return 'class'
        case object(): return 'object'


for v in (True, 5, 'a', 1.5, [1, 2], [], {'a': 1}, {}, (1, 2), (1,), b'', {1}, frozenset([2]), int, None):
    print(builtin(v))
