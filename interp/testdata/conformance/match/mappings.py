def f(x):
    match x:
        case {'type': 'circle', 'r': r}:
            return f'circle {r}'
        case {'type': 'rect', 'w': w, 'h': h, **rest}:
            return f'rect {w}x{h} {rest}'
        case {'type': t, **rest} if rest:
            return f'{t} with {rest}'
        case {1: 'one', None: n, -1: m}:
            return f'odd keys {n} {m}'
        case {'nested': {'deep': [a, *_]}}:
            return f'deep {a}'
        case {}:
            return 'some mapping'
        case _:
            return 'not a mapping'


for v in ({'type': 'circle', 'r': 5}, {'type': 'circle', 'r': 5, 'extra': 1}, {'type': 'rect', 'w': 1, 'h': 2}, {'type': 'rect', 'w': 1, 'h': 2, 'c': 3, 'd': 4},
          {'type': 'tri', 'a': 1}, {'type': 'tri'}, {1: 'one', None: 'n', -1: 'm'}, {'nested': {'deep': [1, 2]}}, {'nested': {'deep': []}}, {}, [], [('type', 1)], None):
    print(f(v))


class D(dict):
    def __missing__(self, k):
        return 'made up'


match D():
    case {'x': v}:
        print('missing used', v)
    case _:
        print('__missing__ is not used')
class Const:
    KEY = 'the key'


match {'the key': 1}:
    case {Const.KEY: v}:
        print(v)
try:
    match {'a': 1}:
        case {'a': x, Const.KEY: y, 'z': w}:
            pass
        case {'a': x, **r}:
            print(x, r)
except ValueError as e:
    print(e)
class Dup:
    A = 'a'
try:
    match {'a': 1}:
        case {'a': x, Dup.A: y}:
            print('no')
except ValueError as e:
    print(e)
match {'k': None}:
    case {'k': None}:
        print('None value')
