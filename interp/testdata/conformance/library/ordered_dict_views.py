# The views of an OrderedDict have classes of their own.

from collections import OrderedDict

od = OrderedDict(b=1, a=2)
print(od.keys(), od.values(), od.items())
print(OrderedDict().keys(), type(od.keys()), type(od.values()).__name__, type(od.items()).__mro__)
print(isinstance(od.keys(), type({}.keys())), od.keys() == {'a': 0, 'b': 0}.keys())
print(od.keys() & {'a'}, od.keys() - {'a'}, sorted(od.keys() | {'c'}), od.items() == {('b', 1), ('a', 2)})
print(list(reversed(od.keys())), list(reversed(od.items())), len(od.values()), 'a' in od.keys())
od.move_to_end('b')
print(od.keys(), od.items().mapping)
keys = od.keys()
od['c'] = 3
print(keys, keys.isdisjoint(['z']))
for f in (lambda: hash(keys), lambda: keys[0], lambda: type(keys)()):
    try:
        f()
    except TypeError as e:
        print(e)


class LastUpdated(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


d = LastUpdated(x=1, y=2)
d['x'] = 3
print(d.keys(), d.values())
print(d)
