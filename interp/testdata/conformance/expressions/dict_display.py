d = {'a': 1, 'b': 2, 'a': 3}
print(d, {}, {1: {2: {3: 4}}}, {(1, 2): 'tuple', None: 0, True: 1, 1.5: 'f', b'x': 'bytes'})
print({**d, 'c': 3, **{'a': 0}}, {k: v for k, v in d.items() if v > 2}, {i: i ** 2 for i in range(4)})
print({'x': lambda: 5}['x'](), {1: 'a', 1.0: 'b', True: 'c'})
for bad in (lambda: {[]: 1}, lambda: {{}: 1}, lambda: {{1}: 1}, lambda: {([],): 1}, lambda: {slice(1, []): 1}):
    try:
        print(bad())
    except TypeError as e:
        print(e)
e = {'k': d}
e['self'] = e
print(e)
l = [1]
l.append(l)
print(l, [l])
t = ([],)
t[0].append(t)
print(t)
s = {'a': [1, {'b': (1, {2})}]}
print(s)
