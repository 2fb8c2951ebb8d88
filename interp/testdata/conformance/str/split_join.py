print('a b  c'.split(), ' a  b '.split(' '), 'a,b,,c'.split(','), ''.split(), ''.split(','), 'a,b,c'.split(',', 1), 'a b c d'.split(None, 2), 'abc'.split('abc'), 'a--b--c'.split('--'), '\t\n a \u2003b'.split())
print('a,b,c'.rsplit(',', 1), 'a b c'.rsplit(None, 1), 'a b c'.rsplit(), 'a,b'.rsplit(',', -1), ' a b '.split(maxsplit=1), 'a b'.split(sep=' ', maxsplit=0), '  x  y z '.split(None, 1), '  x  y z  '.rsplit(None, 1))
print('a\nb\r\nc\rd'.splitlines(), 'a\nb\n'.splitlines(), 'a\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\x0bb\x0cc\x1cd\u2028e\x85f'.splitlines(), 'ab'.splitlines(keepends=True))
print('k=v=w'.partition('='), 'kv'.partition('='), 'k=v=w'.rpartition('='), 'kv'.rpartition('='))
print(', '.join(['a', 'b']), ''.join([]), '-'.join('abc'), ','.join(('x',)), '+'.join(str(i) for i in range(3)), ' '.join({'a': 1, 'b': 2}))
for f in (lambda: 'a'.split(''), lambda: 'a'.split(5), lambda: ','.join([1]), lambda: ','.join(['a', 2]), lambda: ','.join(5), lambda: 'a'.partition(''), lambda: 'a'.partition(), lambda: 'a'.split(',', 'x'), lambda: ','.join(), lambda: ','.join(['a', b'b']), lambda: 'a'.join(None), lambda: 'a'.split(',', 1, 2), lambda: 'a'.splitlines(1, 2)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
