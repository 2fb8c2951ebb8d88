class V:
    def __init__(self, *c):
        self.c = c

    def __repr__(self):
        return f'V{self.c}'

    def __add__(self, o):
        return V(*(a + b for a, b in zip(self.c, o.c))) if isinstance(o, V) else NotImplemented

    def __sub__(self, o):
        return V(*(a - b for a, b in zip(self.c, o.c)))

    def __mul__(self, k):
        return V(*(a * k for a in self.c)) if isinstance(k, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return V(*(-a for a in self.c))

    def __pos__(self):
        return 'pos'

    def __abs__(self):
        return sum(a * a for a in self.c) ** 0.5

    def __invert__(self):
        return V(*reversed(self.c))

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.c, o.c))

    def __truediv__(self, k):
        return V(*(a / k for a in self.c))

    def __eq__(self, o):
        return isinstance(o, V) and self.c == o.c

    def __bool__(self):
        return any(self.c)

    def __len__(self):
        return len(self.c)

    def __getitem__(self, i):
        return self.c[i]


a, b = V(3, 4), V(1, 2)
print(a + b, a - b, a * 2, 2 * a, -a, +a, abs(a), ~a, a @ b, a / 2, a == V(3, 4), a != b, bool(V(0)), len(a), a[0], list(a), 3 in a)
print(sum([a, b], V(0, 0)), a * 0.5)
for code in ('a + 1', '1 + a', 'a * "x"', '"x" * a', 'a ** 2', 'a // 2', 'a < b', 'a % 2', 'a | b', 'divmod(a, 2)', 'a << 1', 'hash(a)', '1 / a', '[1] + a', 'a()', 'int(a)', 'round(a)'):
    try:
        print(code, eval(code))
    except TypeError as e:
        print(code, '->', e)
