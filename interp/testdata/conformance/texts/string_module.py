"""Template, Formatter and the constants of the module string."""

import string


def t(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__, e)


T = string.Template
for s in ('$a', '${a}', '$$', '$a$b', 'x $ y', '$', '${', '${a', '${a b}', '$1', '${1}', '$a.b', '$aé', '$é', 'a\n$ b', '\n\n$', '$A', '$_x1y',
          '$$$a', '$$$$', '${$a}', '$a{b}', '\r\n$', '$}'):
    t(T(s).substitute, {'a': 1, 'b': 2, 'A': 3, '_x1y': 4})
    t(T(s).safe_substitute, a=1)
    t(T(s).is_valid)
    t(T(s).get_identifiers)
t(T('$a $b').substitute, {'a': 1}, b=2)
t(T('$a $b').substitute, {'a': 1}, a=2)
t(T('$a $c').substitute, {'a': 1}, a=2)
t(T('$a').substitute)
t(T('$a').substitute, {}, a=5)
t(T('$a').substitute, 1)
t(T('$a').substitute, {'a': 1}, {})
t(T('x').substitute, None)
t(T(b'$a').substitute, a=1)


class Percent(T):
    delimiter = '%%'


t(Percent('%%a %%%%%% $a %a %%{a}').substitute, a=1)
t(Percent('%%a %%%%%%a').safe_substitute, a=1)

F = string.Formatter()
for f, a, k in (('{}', (1,), {}), ('{0} {}', (1, 2), {}), ('{} {0}', (1, 2), {}), ('{0}', (), {}), ('{a}', (), {}), ('{a.real}', (), {'a': 3}),
                ('{a[0]}', (), {'a': [3]}), ('{:{}}', ('x', 5), {}), ('{0:{1}}|', ('x', 5), {}), ('{!r}', ('x',), {}), ('{!z}', ('x',), {}),
                ('{a} {', (), {}), ('{} {', (1,), {}), ('{{}}', (), {}), ('{:{:{:{}}}}', (1, 2, 3, 4), {}), ('{:{:{}}}', (1, 2, 3), {}),
                ('{0.real}{}', (1, 2), {}), ('{.real}', (1,), {}), ('{[0]}', ([1],), {}), ('a}', (), {}), (1, (), {}), ('{!}', (1,), {}),
                ('{0!s:>5}', ('a',), {})):
    t(F.format, f, *a, **k)
t(F.format)
t(F.vformat, '{a}', (), {'a': 1})


class Keys(string.Formatter):
    def check_unused_args(self, used, args, kwargs):
        print(sorted(map(str, used)), args, kwargs)

    def get_value(self, key, args, kwargs):
        return f'<{key}>'


t(Keys().format, '{0} {x} {y.__class__}', 1, x=2)
t(string.capwords, 'hello  world foo')
t(string.capwords, 'a-b-c', '-')
t(string.capwords, ' a b ')
for n in string.__all__:
    v = getattr(string, n)
    print(n, repr(v) if isinstance(v, str) else type(v))
print(list(F.parse('a{b!r:c}d{{e}}')))
print(F.get_field('0.real', (3,), {}))
