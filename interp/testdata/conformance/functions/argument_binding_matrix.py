def sig(s):
    ns = {}
    exec(f'def f({s}): return {{k: v for k, v in locals().items()}}', ns)
    return ns['f']


calls = ['()', '(1)', '(1, 2)', '(1, 2, 3)', '(1, 2, 3, 4)', '(a=1)', '(1, b=2)', '(b=2, a=1)', '(1, a=2)', '(1, 2, k=3)', '(1, z=9)', '(*[1, 2], **{"k": 3})', '(a=1, b=2, k=3, z=4)']
for s in ('', 'a', 'a, b', 'a, b=5', 'a=4, b=5', '*a', '**a', 'a, *b', 'a, *, k', 'a, *, k=7', 'a, b=2, *r, k=7, **z', 'a, /', 'a, /, b', 'a=1, /, b=2, *, k=3', '*, k', 'a, /, **z', '*r, k, **z'):
    f = sig(s)
    print(f'def f({s})')
    for c in calls:
        try:
            print('   ', c, eval('f' + c, {'f': f}))
        except TypeError as e:
            print('   ', c, '!', e)
