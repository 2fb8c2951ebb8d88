a = []
b = a
print(a is b, a is not b, a is [], a == [], [] is not [])
print(1 in [1, 2], 3 not in [1, 2], 'b' in 'abc', '' in 'abc', 'bd' in 'abc', 2 in (1, 2), 2 in {2: 0}, 0 in {2: 0}, 5 in range(10), 5.0 in range(10), 5.5 in range(10))
print([1] in [[1]], None in [None], True in [1], 'a' in {'a'}, 3 in (x for x in [1, 2, 3]))
g = iter([1, 2, 3, 4])
print(2 in g, list(g))
for bad in (lambda: 1 in 5, lambda: 1 in 'abc', lambda: [] in {1}, lambda: {} in {}, lambda: 'a' in b'abc', lambda: 300 in b'abc', lambda: None in None):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
