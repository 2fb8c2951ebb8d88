print(any([]), all([]), any([0, '', None]), any([0, 1]), all([1, 'a']), all([1, 0]), any(x > 3 for x in range(5)), all({}), any({0: 1}))
print(sum([]), sum([1, 2, 3]), sum([1, 2], 10), sum([0.1] * 10), sum([1.5, 2]), sum([[1], [2]], []), sum(range(101)), sum([True, True]), sum((1, 2), start=5), sum([10 ** 20, 1]), sum([0.1, 0.2, 0.3]), sum([1e16, 1, -1e16]))
print(min(3, 1, 2), max(3, 1, 2), min([3, 1]), max('hello'), min('b', 'a'), max([1, 2], [1, 3]), max([], default='d'), min((), default=None), max(1, 2.0), max(2, 2.0), min(2.0, 2))
print(max(['a', 'bbb', 'cc'], key=len), min(['a', 'bbb', 'cc'], key=len), max({'a': 1, 'b': 2}), max({'a': 3, 'b': 2}, key={'a': 3, 'b': 2}.get), min(-1, 5, key=abs), max([1, 3, 2], key=lambda x: -x), max('ab', 'aB', key=str.lower), min(5, 4, key=None))
for f in (lambda: max(), lambda: max([]), lambda: max(1, default=2), lambda: max(1, 2, default=3), lambda: max(1, 'a'), lambda: max([1], key=5), lambda: sum([[1]]), lambda: sum('ab'), lambda: sum([1], 'a'), lambda: min(None), lambda: sum(1, 2), lambda: any(1), lambda: max(1), lambda: sum([1], 2, 3)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
calls = []
print(any(calls.append(x) or x for x in [0, 1, 2]), calls)
