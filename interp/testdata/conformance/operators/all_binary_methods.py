ops = {'add': '+', 'sub': '-', 'mul': '*', 'matmul': '@', 'truediv': '/', 'floordiv': '//', 'mod': '%', 'pow': '**', 'lshift': '<<', 'rshift': '>>', 'and': '&', 'xor': '^', 'or': '|'}


def make(prefix):
    ns = {}
    for name in ops:
        ns[f'__{prefix}{name}__'] = lambda self, o, n=f'{prefix}{name}': f'{n}({o})'
    return type('T_' + prefix, (), ns)


F, R, I = make(''), make('r'), make('i')
for name, op in ops.items():
    ns = {'f': F(), 'r': R(), 'i': I()}
    print(op, eval(f'f {op} 1', ns), eval(f'1 {op} r', ns), end=' ')
    exec(f'i {op}= 2', ns)
    exec(f'f {op}= 3', ns)
    exec(f'x = 4; x {op}= r', ns)
    print(ns['i'], ns['f'], ns['x'])


class U:
    def __neg__(self): return 'neg'
    def __pos__(self): return 'pos'
    def __invert__(self): return 'invert'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('divmod', o)
    def __rdivmod__(self, o): return ('rdivmod', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __round__(self, n=None): return ('round', n)
    def __trunc__(self): return 5
    def __floor__(self): return 'floor'
    def __ceil__(self): return 'ceil'


u = U()
print(-u, +u, ~u, abs(u), divmod(u, 1), divmod(1, u), pow(u, 2), pow(u, 2, 3), 2 ** u, round(u), round(u, 2), round(u, None))
import math
print(math.trunc(u), math.floor(u), math.ceil(u))
