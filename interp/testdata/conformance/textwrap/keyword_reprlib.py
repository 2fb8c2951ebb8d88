import keyword
import reprlib

print(keyword.kwlist, keyword.softkwlist)
print([keyword.iskeyword(w) for w in ('if', 'print', 'match', 'None')], [keyword.issoftkeyword(w) for w in ('match', 'if', '_')])
values = ([1, [2, [3, [4, [5, [6, [7, [8]]]]]]]], {i: i for i in range(10)}, 'x' * 50, 10**80, set(range(10)), (1,), frozenset('a'),
          list(range(20)), "it's" * 20, b'bytes' * 20, (), set(), frozenset(), {})
for r in (reprlib.aRepr, reprlib.Repr(maxlevel=3, indent=2), reprlib.Repr(maxstring=2, maxother=4, maxlong=5), reprlib.Repr(indent='->', maxlist=1),
          reprlib.Repr(maxdict=1, maxtuple=0, fillvalue='+++')):
    for x in values:
        print(r.repr(x))
for indent in (-1, 3.5):
    try:
        print(reprlib.Repr(indent=indent).repr([1]))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


class Mine(list):
    @reprlib.recursive_repr(fillvalue='<...>')
    def __repr__(self):
        return 'Mine(' + ', '.join(map(repr, self)) + ')'


m = Mine([1])
m.append(m)
print(m, Mine.__repr__.__name__)


class R(reprlib.Repr):
    def repr_Mine(self, x, level):
        return f'{level} {len(x)}'


print(R().repr([m, [m]]))
