class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError('ragged rows')

    @classmethod
    def identity(cls, n):
        return cls([[int(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0]) if self.rows else 0

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        if isinstance(key, tuple):
            i, j = key
            if isinstance(i, slice) or isinstance(j, slice):
                rows = self.rows[i] if isinstance(i, slice) else [self.rows[i]]
                return Matrix([r[j] if isinstance(j, slice) else [r[j]] for r in rows])
            return self.rows[i][j]
        return self.rows[key]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __add__(self, other):
        return Matrix([[a + b for a, b in zip(r, s)] for r, s in zip(self.rows, other.rows)])

    def __mul__(self, k):
        return Matrix([[a * k for a in r] for r in self.rows])

    __rmul__ = __mul__

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f'shapes {self.shape} and {other.shape} do not fit')
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __pow__(self, n):
        result, base = Matrix.identity(len(self.rows)), self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
        return result

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __iter__(self):
        for r in self.rows:
            yield from r

    def __repr__(self):
        return f'Matrix({self.rows})'

    def __str__(self):
        return '\n'.join(' '.join(f'{v:>4}' for v in r) for r in self.rows)

    def det(self):
        if self.shape == (1, 1):
            return self[0, 0]
        return sum((-1) ** j * v * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j, v in enumerate(self.rows[0]))


m = Matrix([[1, 2], [3, 4]])
print(m, m.shape, m.T, m @ m, 2 * m + m * 3, m.det(), sep='\n')
print(Matrix([[1, 1], [1, 0]]) ** 60, m[0, 1], m[1], repr(m[:, 0]), repr(m[0:1, :]), list(m), sum(m), m == Matrix([(1, 2), (3, 4)]))
m[0, 0] = 10
print(repr(m), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det())
for f in (lambda: Matrix([[1], [1, 2]]), lambda: m @ Matrix([[1, 2, 3]]), lambda: m + 1, lambda: m[5, 5], lambda: hash(m)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
