class Root:
    def __init__(self, **kw):
        print('Root', kw)
        super().__init__()

    def draw(self):
        print('Root.draw')


class Shape(Root):
    def __init__(self, name, **kw):
        self.name = name
        print('Shape')
        super().__init__(**kw)

    def draw(self):
        print('Shape.draw')
        super().draw()


class Colored(Root):
    def __init__(self, color, **kw):
        self.color = color
        print('Colored')
        super().__init__(**kw)

    def draw(self):
        print('Colored.draw')
        super().draw()


class CS(Colored, Shape):
    def draw(self):
        print('CS.draw')
        super().draw()


c = CS(color='red', name='sq')
c.draw()
print(c.name, c.color, [k.__name__ for k in CS.__mro__])
try:
    CS(color='red', name='x', extra=1)
except TypeError as e:
    print(e)


class Cell:
    def m(self):
        return __class__.__name__


class Sub(Cell):
    pass


print(Sub().m())


def make(base):
    class Made(base):
        def who(self):
            return 'made ' + super().who()
    return Made


class W:
    def who(self):
        return 'w'


print(make(make(W))().who())
