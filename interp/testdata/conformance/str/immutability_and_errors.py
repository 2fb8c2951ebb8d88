s = 'abc'
for code in ('s[0] = "x"', 'del s[0]', 's.x = 1', 's[5]', 's["a"]', 's[1.0]', 's[None]', 's.foo', 's()', 's + 1', 's - "a"', 's * s', 's < 1', '-s', 's[0:1] = "z"', 's.append("d")', 'for c in s: c.x = 1', 's[0][0][1]', 'len(s, s)', 's @ s', 's[()]', 's[1, 2]', 's["0":]', 's.lenght', 's.uper()'):
    try:
        exec(code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)
t = s
s += 'd'
print(s, t, s is not t)
print(s.__len__(), s.__contains__('a'), s.__add__('x'), s.__mul__(2), s.__getitem__(0), s.__eq__('abcd'), s.__lt__('b'), s.__mod__(()), s.__iter__().__next__(), s.__str__(), s.__repr__(), s.__hash__() == hash(s), s.__format__('>6'))
