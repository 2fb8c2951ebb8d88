# A generator expression is no function to the names of what stands in it.
def f():
    g = next((lambda: (lambda: 0)) for _ in [1])
    print(g.__qualname__, g().__qualname__)
    print([lambda: 0 for _ in [1]][0].__qualname__, {1: (lambda: 0) for _ in [1]}[1].__qualname__)
    print(next((x for x in y) for y in [[1]]).__qualname__, [(x for x in y) for y in [[1]]][0].__qualname__)

    class Q:
        a = next((lambda: 0) for _ in [1])
        b = [lambda: 0 for _ in [1]][0]
        c = (lambda: lambda: 0)()
    print(Q.a.__qualname__, Q.b.__qualname__, Q.c.__qualname__)
    return (lambda: (x for x in [1]))()


print(f().__qualname__, (lambda: lambda: 0)().__qualname__, next((lambda: 0) for _ in [1]).__qualname__)


class M(type):
    pass


for text in ['type(1, key=1)', 'type(key=1)', 'type()', 'type(1, 2)', 'type(1, 2, k=1)', 'type("a", (), {}, k=1)', 'type("a", (), {}, 1)',
             'type.__init__(int)', 'type.__init__(int, 1, k=1)', 'type.__init__(int, 1, 2)', 'M(1)', 'M(1, k=1)', 'M()', 'M(k=1)']:
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)
