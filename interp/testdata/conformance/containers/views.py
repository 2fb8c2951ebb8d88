a = {1: 10, 2: 20, 3: 30}
b = {2: 20, 3: 33, 4: 44}
k, i, v = a.keys(), a.items(), a.values()
print(k, v, i, len(k), 2 in k, 20 in v, (2, 20) in i, (2, 0) in i, 5 in i, (1, 2, 3) in i)
for left in (a.keys(), a.items(), {2, 7}, [2, 9]):
    for right in (b.keys(), b.items(), {2, 8}, [2, 1]):
        for op in '&|-^':
            try:
                print(op, eval(f'left {op} right', {'left': left, 'right': right}), end=' ')
            except TypeError as e:
                print(e, end=' ')
        for op in ('<', '<=', '>', '>=', '==', '!='):
            try:
                print(eval(f'left {op} right', {'left': left, 'right': right}), end=' ')
            except TypeError as e:
                print('TypeError', end=' ')
        print()
print(k.isdisjoint(b), k.isdisjoint([9]), i.isdisjoint(b.items()), k.isdisjoint(k), {}.keys().isdisjoint({}.keys()))
print(list(reversed(k)), list(reversed(v)), list(reversed(i)))
print({1: 1}.keys() == {1}, {1: 1}.keys() == {1: 2}.keys(), {1: 1}.items() == {(1, 1)}, {1}.__le__({1: 1}.keys()), {1} <= {1: 1}.keys())
print(k.mapping, i.mapping[1], v.mapping == a)
try:
    k.mapping[1] = 2
except TypeError as e:
    print(e)
print({1: []}.items() == {1: []}.items())
a[4] = 40
print(k, len(v), sorted(k & b.keys()), k - {1}, {1, 9} - k, [9, 1] ^ k)
x = a.keys()
x &= {1, 2}
print(x)
print(type(k & {1}), type(i | []), dict.fromkeys(k, 0), set(i) >= {(1, 10)})
