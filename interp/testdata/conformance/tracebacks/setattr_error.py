class P:
    __slots__ = ('a',)


p = P()
p.a = 1
p.b = 2
