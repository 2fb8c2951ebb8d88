class T:
    def __init__(self, name, value):
        self.name, self.value = name, value

    def __bool__(self):
        print('bool', self.name, end='; ')
        return self.value

    def __repr__(self):
        return self.name


t, u, f, g = T('t', True), T('u', True), T('f', False), T('g', False)
print(t and u, t or u, f and t, f or t, f or g, not t, not f)
print(t and f and u, f or g or t, t and (f or u), not (t and f), t if f else u, (t or f) and (g or u))
print(bool(t), bool(f), any([f, t, u]), all([t, f, u]), [x for x in (t, f) if x], list(filter(None, [f, t])))
if t and not f or g:
    print('yes')
while f:
    print('never')
else:
    print('else')
print(1 and 2, 0 or 3, '' or None, [] and 1, 1 or 1 / 0, 0 and 1 / 0, not '', not 'a', not None)
x = t and u
y = f or 'default'
print(x, y)
assert t or f
print()
z = [] or {} or () or 'last'
print(z, (0 or 1) and 2, 0 or (1 and 2), not 0 == 1, (not 0) == 1, not not [])


class L:
    def __len__(self):
        print('len', end='; ')
        return 0


print('empty' if not L() else 'full', bool(L()), L() or 'fallback')
print([a and b for a in (0, 1) for b in (0, 1)], [a or b for a in (0, 1) for b in (0, 1)], [a ^ b for a in (True, False) for b in (True, False)])
