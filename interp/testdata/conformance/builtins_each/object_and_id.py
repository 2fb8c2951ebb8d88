o = object()
print(o == o, o != object(), hash(o) == hash(o), bool(o), isinstance(o, object), type(o) is object, o in [o], {o: 1}[o])
print([n for n in dir(object) if n in ('__init__', '__new__', '__repr__', '__str__', '__eq__', '__ne__', '__lt__', '__hash__', '__format__', '__reduce__', '__getattribute__', '__setattr__', '__delattr__', '__dir__', '__sizeof__', '__subclasshook__', '__init_subclass__', '__class__', '__doc__')])
for f in (lambda: o.x, lambda: o < o, lambda: len(o), lambda: o(), lambda: o[0], lambda: iter(o), lambda: object(1), lambda: object(a=1), lambda: o + 1, lambda: format(o, 'x'), lambda: setattr(o, 'a', 1), lambda: int(o)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(object.__eq__(o, 1), object.__ne__(o, o), object.__lt__(o, 1), object.__str__(5), object.__repr__(5)[:8], object.__hash__(o) == hash(o), object.__format__('a', ''))
print(repr(o)[:18], o.__class__, o.__doc__ is not None, object().__init__(), object.__subclasshook__(int), o.__eq__(o), o.__eq__(5), (5).__eq__('a'), 'a'.__lt__(1))
a = [1]
b = [1]
print(id(a) == id(b), a is b, id(a) == id(a), id(None) == id(None))
