tel = {'jack': 4098, 'sape': 4139}
tel['guido'] = 4127
print(tel, tel['jack'])
try:
    tel['irv']
except KeyError as e:
    print('KeyError:', e)
print(tel.get('irv'))
del tel['sape']
tel['irv'] = 4127
print(tel, list(tel), sorted(tel), 'guido' in tel, 'jack' not in tel)
print(dict([('sape', 4139), ('guido', 4127), ('jack', 4098)]), {x: x ** 2 for x in (2, 4, 6)}, dict(sape=4139, guido=4127, jack=4098))
knights = {'gallahad': 'the pure', 'robin': 'the brave'}
for k, v in knights.items():
    print(k, v)
users = {'Hans': 'active', 'Éléonore': 'inactive', '景太郎': 'active'}
for user, status in users.copy().items():
    if status == 'inactive':
        del users[user]
active = {}
for user, status in users.items():
    if status == 'active':
        active[user] = status
print(users, active)
nested = {'a': {'b': {'c': 1}}}
nested['a']['b']['d'] = [1, 2]
nested['a']['b']['d'].append(3)
print(nested, nested['a']['b']['d'][-1])
groups = {}
for w in ['apple', 'bat', 'bar', 'atom', 'book']:
    groups.setdefault(w[0], []).append(w)
print(groups)
print({(0, 0): 'origin'}[0, 0], {1: {2: 3}}[1][2], {'f': len}['f']('abc'), {None: 'none'}[None])
