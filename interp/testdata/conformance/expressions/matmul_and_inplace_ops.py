class M:
    def __init__(self, v):
        self.v = v

    def __matmul__(self, o):
        return f'{self.v}@{o.v if isinstance(o, M) else o}'

    def __rmatmul__(self, o):
        return f'{o}@r{self.v}'

    def __imatmul__(self, o):
        self.v = f'({self.v}@={o})'
        return self


a = M('a')
print(a @ M('b'), a @ 3, 4 @ a, [1] @ a)
b = a
a @= 5
print(a.v, b is a)
x = 7
x += 1; x -= 2; x *= 6; x //= 4; x **= 2; x %= 50; x <<= 2; x >>= 1; x |= 1; x &= 0xfd; x ^= 8
print(x)
x /= 4
print(x)
s = 'a'
s += 'b'
s *= 3
print(s)
s %= ()
print(s)
