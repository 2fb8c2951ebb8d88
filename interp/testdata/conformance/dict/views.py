d = {'a': 1, 'b': 2, 'c': 3}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), 'a' in k, 1 in v, ('a', 1) in i, ('a', 2) in i, 5 in i, list(reversed(k)), list(reversed(v)), list(reversed(i)))
d['d'] = 4
del d['a']
print(k, v, i)
print(k & {'b', 'z'}, (k | {'b'}) == {'b', 'c', 'd'}, sorted(k - {'b'}), sorted(k ^ {'b', 'q'}), k == {'b', 'c', 'd'}, k <= {'b', 'c', 'd', 'e'}, k > {'b'}, k.isdisjoint({'q'}), i & {('b', 2)}, sorted(i - {('b', 2)}), {'b'} & k, ['b', 'x'] & k)
print(k == d.keys(), v == d.values(), i == d.items(), k == ['b'], type(k), k.mapping['b'], isinstance(k, set))
for f in (lambda: k[0], lambda: v + v, lambda: hash(k), lambda: k.foo, lambda: k + k, lambda: i['b'], lambda: len(v, 1), lambda: d.keys().add('x'), lambda: setattr(k, 'x', 1), lambda: k & 5, lambda: k < [1]):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
try:
    k.mapping['b'] = 1
except TypeError as e:
    print(e)
it = iter(d)
print(next(it))
d['e'] = 5
try:
    next(it)
except RuntimeError as e:
    print(e)
print({}.keys(), {}.values(), {}.items(), {1: 2}.items() == {(1, 2)}, {'x': []}.items())
print([(a, b) for a, b in d.items()], dict(d.items()) == d, set(d) == {*d}, max(d.values()), sum(d.values()), sorted(d.items(), reverse=True), dict(zip(d.values(), d.keys())))
try:
    {'x': []}.items() & {1}
    print('ok')
    {'x': []}.items() | {1}
except TypeError as e:
    print(e)
