def f(x):
    match x:
        case [1, a] | [a, 2]:
            return f'or-capture {a}'
        case {'x': v} | {'y': v} | [[v]]:
            return f'v {v}'
        case (1 | 2) | (3 | 4) as n:
            return f'n {n}'
        case [int() | None as first, (str() | bytes()) as second]:
            return f'typed {first} {second}'
        case [(a, b) as pair, *rest] as whole:
            return f'{a} {b} {pair} {rest} {whole}'
        case str() | None:
            return 'str or None'
        case ((((5)))):
            return 'parens'
        case (x):
            return f'capture {x}'


for v in ([1, 5], [5, 2], [1, 2], {'x': 1}, {'y': 2, 'z': 0}, [[9]], 3, 4, [None, 'a'], [7, b'b'], [(1, 2), 3, 4], 'str', None, 5, 6.5):
    print(f(v))


def cmd(line):
    match line.split():
        case ['go', ('north' | 'south' | 'east' | 'west') as d]:
            return f'going {d}'
        case ['go', d]:
            return f'cannot go {d}'
        case ['get', obj] | ['pick', 'up', obj] | ['pick', obj, 'up']:
            return f'taking {obj}'
        case ['drop', *objs] if objs:
            return f'dropping {", ".join(objs)}'
        case ['quit' | 'exit' | 'q']:
            return 'bye'
        case []:
            return 'nothing'
        case [verb, *_]:
            return f'what is {verb}?'


for line in ('go north', 'go up', 'get lamp', 'pick up lamp', 'pick lamp up', 'drop a b', 'drop', 'q', '', 'dance now'):
    print(cmd(line))
