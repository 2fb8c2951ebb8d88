print()
print('')
print('a', 1, 2.0, None, [1], ('x',), {'k': 'v'})
print('a', 'b', sep='')
print('a', 'b', sep=', ', end='.\n')
print('no newline', end='')
print()
print(*[1, 2, 3], sep='\n')
print(sep='x')
print('a', 'b', sep=None, end=None)
print('x', flush=True)
class W:
    def __init__(self):
        self.parts = []

    def write(self, s):
        self.parts.append(s)


w = W()
print('to', 'writer', file=w)
print(w.parts)
print(1, 2, file=w, sep='|', end='')
print(w.parts)
for bad in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, foo=2), lambda: print(1, file=5)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
class S:
    def __str__(self): return 'S-str'
    def __repr__(self): return 'S-repr'
print(S(), [S()], (S(),), {S(): S()} if False else {'k': S()}, f'{S()}')
