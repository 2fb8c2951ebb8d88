def binary(a, b):
    a + b; a - b; a * b; a / b; a % b; a // b; a ** b
    a & b; a | b; a ^ b; a << b; a >> b; a @ b
    return a + b * a - b


def immediate(a):
    return a + 1, a - 1, a * 2, a % 3, a // 4, a / 2, a % -1, a + 5000000000, 1 + a


def in_place(a, b):
    a += b; a -= 1; a *= b; a /= b; a %= 7; a //= b; a **= b
    a &= b; a |= b; a ^= b; a <<= b; a >>= b; a @= b
    g.a += 1
    g[a] += b
    g[a:b] += b
    a.b.c[1] -= 1


def unary(a):
    return -a, +a, ~a, not a, not a is None, not a in a, not a == a


def compare(a, b):
    a < b; a <= b; a > b; a >= b; a == b; a != b
    a is b; a is not b; a in b; a not in b
    a in (1, 2); a in [1, 2]; a in {1, 2}; a not in {a}
    return a < b < a, a is None, a < 3


def logic(a, b, c):
    x = a and b
    y = a or b or c
    z = a and b or not c
    a and b()
    return a if b else c, x, y, z


def folded():
    return -1, 1 + 2, 2 ** 10, 'a' * 3, (1, 2, (3, 4)), 1 - 2j, -0.0, 0.0, not 0, 'ab'[1], 10 // 3, -7 % 3, 7 / 2, 1 << 20


def not_folded():
    return 1 / 0, 2 ** 1000, 'a' * 10000, 1 << 1000, 'a' + 1, [1] * 2, True & False


def distinct():
    return 1, 1.0, True, 1 + 0j, '1', b'1', 0.0, -0.0, (1,), (1.0,), (True,)


def subscripts(a, i):
    a[i]; a[0]; a[-1]; a[1:2]; a[:]; a[::2]; a[i, 1]; a[1:2, ...]
    a[i] = a[0] = i
    a[1:] = i
    del a[i], a[1:2]


def attributes(a):
    a.b; a.b.c; a.b = a.c = 1
    del a.b, a.c.d


def percent(a, b):
    '%s and %r' % (a, b); '%-5s|%5.2s%%' % (a, b); '%d' % (a,); '%s' % a; '%s %s' % (a,)


def lines(a):
    return (a
            .b
            .c(1)
            .d(
                2))
