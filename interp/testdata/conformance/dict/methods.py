d = {'a': 1, 'b': 2}
print(d['a'], d.get('a'), d.get('z'), d.get('z', 0), d.setdefault('a', 9), d.setdefault('c', 3), d.setdefault('n'), d, d.pop('n'), d.pop('zz', 'dflt'), d.popitem(), d)
print(d.keys(), d.values(), d.items(), list(d), len(d), 'a' in d, 1 in d, d.copy() == d, d.copy() is d)
d.update({'b': 20, 'x': 24})
d.update([('y', 25)], z=26)
d.update(w=23)
d.update()
print(d, d | {'a': 0}, {'q': 0} | d, dict.fromkeys('ab'), dict.fromkeys([1, 2], []), dict.fromkeys(range(2), 'v'))
e = d
d |= {'new': 1}
print(e is d, e['new'], d.clear(), d, e)
for f in (lambda: {}['k'], lambda: {}[1], lambda: {}.pop('k'), lambda: {}.popitem(), lambda: {}[[]], lambda: {}.get([]), lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1,)]), lambda: {} | 5, lambda: {} | [], lambda: {}.foo, lambda: {} < {}, lambda: {} + {}, lambda: dict([('a', 1, 2)]), lambda: dict(5), lambda: dict(1, 2), lambda: {}.setdefault(), lambda: {}.setdefault([]), lambda: dict.fromkeys(), lambda: dict.fromkeys(5), lambda: {}.update(1, 2), lambda: {}.items(1), lambda: {'a': 1}[None], lambda: {(1, 2): 3}[1, 3], lambda: {}.pop(), lambda: {}.pop([]), lambda: {'a': 1}['b']['c'], lambda: {}.popitem(1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print({'a': 1, 'b': 2} == {'b': 2, 'a': 1}, {1: 'a'} == {1.0: 'a'}, {'a': 1} != {'a': 2}, {} == [], list({'b': 1, 'a': 2}), sorted({'b': 1, 'a': 2}))
