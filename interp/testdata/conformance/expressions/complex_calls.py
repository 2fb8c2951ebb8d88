def f(*args, **kwargs):
    return args, kwargs


print(f(), f(1), f(1, 2), f(a=1), f(1, a=2), f(*[1, 2]), f(**{'a': 1}), f(*'ab', *'cd', **{'x': 1}, **{'y': 2}))
print(f(1, *[2, 3], 4, *[5], k=6), f(k=1, *[2]), f(*[], **{}))
print(f(x for x in 'ab')[0][0] is not None, f((1, 2)), f(a=(b := 3)), b)
print(f(**{'not an identifier': 1, '': 2}))
five, s, none, t = 5, 'a', None, (1, 2)
for bad in (lambda: f(**{1: 2}), lambda: f(*1), lambda: f(**1), lambda: f(a=1, **{'a': 2}), lambda: f(**{'a': 1}, **{'a': 2}),
            lambda: five(), lambda: s(), lambda: none(), lambda: t(), lambda: [].append(1)()):
    try:
        print(bad())
    except TypeError as e:
        print(e)
