class Dog:
    """A dog."""
    kind = 'canine'
    tricks = []

    def __init__(self, name):
        self.name = name

    def add(self, t):
        self.tricks.append(t)


a, b = Dog('Fido'), Dog('Buddy')
a.add('roll')
b.add('dead')
print(a.tricks, b.tricks is a.tricks, Dog.tricks, a.kind, Dog.kind, a.name)
a.kind = 'own'
print(a.kind, b.kind, Dog.kind, vars(a), vars(b))
del a.kind
print(a.kind)
print(Dog.__name__, Dog.__doc__, Dog.__module__, Dog.__qualname__, Dog.__bases__, Dog.__mro__, Dog.__class__)
print(type(a), type(a) is Dog, isinstance(a, Dog), isinstance(a, object), issubclass(Dog, Dog), a.__class__, a.__dict__)
print([k for k in Dog.__dict__ if not k.startswith('__')])
Dog.new = property(lambda self: self.name + '!')
print(a.new, b.new)


class Empty: pass


e = Empty()
e.x, e.y = 1, 2
print(e.__dict__, dir(e)[-2:])
Empty.__init__ = lambda self: setattr(self, 'z', 3)
print(Empty().z)


class Point:
    x: int = 0
    def __repr__(self): return f'{type(self).__name__}({self.x})'


print(Point(), [Point()], str(Point()))
e.__class__ = Point
print(e)
