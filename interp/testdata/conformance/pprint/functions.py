import pprint
import types
from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from dataclasses import dataclass

stuff = ['spam', 'eggs', 'lumberjack', 'knights', 'ni']
stuff.insert(0, stuff[:])
pprint.pprint(stuff[1:])
pprint.PrettyPrinter(indent=4).pprint(stuff)
pprint.PrettyPrinter(width=41, compact=True).pprint(stuff)
tup = ('spam', ('eggs', ('lumberjack', ('knights', ('ni', ('dead', ('parrot', ('fresh fruit',))))))))
pprint.PrettyPrinter(depth=6).pprint(tup)
pprint.pp({'b': 1, 'a': 2})
pprint.pprint({'b': 1, 'a': 2, 3: None})
print(pprint.pformat({'z': 1000000, 'y': 12.5}, underscore_numbers=True), pprint.saferepr([1, 'x']), pprint.isreadable([object]), pprint.isrecursive([1]))
pprint.pprint('word ' * 30)
pprint.pprint(['line one\nline two\n' * 3, b'bytes ' * 20], width=30)


@dataclass
class Point:
    x: int
    label: str = 'a rather long label, longer than the others'


pprint.pprint([Point(1), Point(2, 'b')], width=40)
pprint.pprint(types.SimpleNamespace(name='x' * 30, other='y' * 30, third=3))
pprint.pprint(OrderedDict((c * 12, c) for c in 'abcdef'))
pprint.pprint(defaultdict(list, {c * 20: [c] for c in 'abcd'}))
pprint.pprint(Counter('abracadabra' * 3), width=20)
pprint.pprint(ChainMap({'a' * 30: 1}, {'b' * 30: 2}, {'c' * 30: 3}))
pprint.pprint(deque(range(50), maxlen=60))
pprint.pprint(frozenset(range(40)), compact=True)
pprint.pprint(types.MappingProxyType({'k' * 40: 'v' * 40, 'l': 2}))
pprint.pprint(list(range(100)), compact=True, width=60)
for options in ({'indent': -1}, {'depth': 0}, {'width': 0}):
    try:
        pprint.pformat(1, **options)
    except ValueError as e:
        print(e)
