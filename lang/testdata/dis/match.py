def literals(x):
    match x:
        case 1: a()
        case -1 | 1000: b()
        case 1.5 | -2j | 1+2j: b()
        case 'a' | b'b': c()
        case None: d()
        case True | False: e()
        case _: f()


def captures(x):
    match x:
        case y if y: a()
        case (1 | 2) as z: a(z)
        case q: a(q)


def values(x):
    match x:
        case a.b: pass
        case a.b.c: pass


def sequences(x):
    match x:
        case []: pass
        case [_]: pass
        case [1, a]: b()
        case [a, *rest]: b()
        case [1, *_]: b()
        case [*_, a, 1]: b()
        case [*_]: pass
        case (a, [b, (c,)]): d()
        case a, b: c()


def mappings(x):
    match x:
        case {}: pass
        case {'k': v}: a(v)
        case {1: 2, a.b: [c], **rest}: d()
        case {**rest}: a(rest)


def classes(x):
    match x:
        case A(): pass
        case A(1, b, _): c()
        case a.B(1, k=v, l=2): c()
        case A(k=_): c()


def alternatives(x):
    match x:
        case [1, a] | [a, 2] | {'k': a}: b(a)
        case (A(a) | B(a)) as c: b(a, c)


def returning(x):
    match x:
        case 1: return 1
        case 2: y = 2
        case _: return 3
    return y


def many(x, y):
    match x, y:
        case 1, 2: pass
        case x, y if x: return x


match subject:
    case {'a': name}: print(name)
    case str(name) if name: print(name)
