def nest(n, make):
    x = make(None)
    for _ in range(n):
        x = make(x)
    return x


for name, make in (('list', lambda x: [x]), ('tuple', lambda x: (x,)), ('dict', lambda x: {'k': x})):
    deep = nest(100000, make)
    for op, f in (('repr', lambda: repr(deep)), ('str', lambda: str(deep)), ('eq', lambda: deep == nest(100000, make)), ('format', lambda: f'{deep}')):
        try:
            f()
            print(name, op, 'worked')
        except RecursionError as e:
            print(name, op, type(e).__name__)
    shallow = nest(50, make)
    print(name, len(repr(shallow)), shallow == nest(50, make))
    del deep
t = nest(50, lambda x: (x,))
print(hash(t) == hash(nest(50, lambda x: (x,))), t < nest(51, lambda x: (x,)) if False else 'ok')
try:
    sorted([nest(100000, lambda x: [x]), nest(100000, lambda x: [x])])
except RecursionError:
    print('sort RecursionError')
