for spec in ('', 's', '5', '<5', '>5', '^6', '*^7', '.2', '5.1', '010', '<010', '^3s', '😀>5', '}<4' if False else '{<4'):
    print(repr(spec), repr(format('abc', spec)))
for v, spec in (('a', 'd'), ('a', '='), ('a', '+'), ('a', ','), ('a', '#'), ('a', ' '), ('a', '5x'), ([], '5'), (None, '5'), ({}, 's'), ((1,), ' '), (object, '>5'), (len, 's'), ('a', '.'), ('a', '_'), ('a', 'z'), (range(3), 'd'), (b'x', 's'), (..., '>9')):
    try:
        print(repr(format(v, spec)))
    except Exception as e:
        print(repr(spec), type(e).__name__, e)
print(repr(format('a')), format([1, 2]), format(None), format(''), repr(format('a', '>3')), format(3, '>3'), format(True), format(True, ''), format(True, '3'), format(b'x', ''), format(int))
print(f"{'a':{'>'}{3}}|{'b':{'*^5'}}|{3.5:{'.2f'}}|{'x'!r:>5}|{'tab\t'!r}|{None!s:>6}|{[1]!r:>5}")
