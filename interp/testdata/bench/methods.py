"""Method calls and attributes, through inheritance and super."""


class Shape:
    count = 0

    def __init__(self, name):
        self.name = name
        self.moves = 0

    def area(self):
        return 0

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        self.moves += 1
        return self

    def weight(self, k=2):
        return self.area() * k


class Rect(Shape):
    def __init__(self, x, y, w, h):
        super().__init__('rect')
        self.x, self.y, self.w, self.h = x, y, w, h

    def area(self):
        return self.w * self.h


class Square(Rect):
    def __init__(self, x, y, side):
        super().__init__(x, y, side, side)

    def weight(self, k=3):
        return super().weight(k) + 1

    @property
    def side(self):
        return self.w

    @side.setter
    def side(self, value):
        self.w = self.h = value


def main():
    total = 0
    shapes = [Rect(i, i, i % 7, i % 5) if i % 2 else Square(i, -i, i % 11) for i in range(100)]
    for turn in range(9000):
        for s in shapes:
            s.move(1, -1)
            total += s.area() + s.weight()
        shapes[turn % 50 * 2].side = turn % 13
        total += shapes[turn % 50 * 2].side
    return total, shapes[3].x, shapes[4].y, sum(s.moves for s in shapes)


if __name__ == '__main__':
    print(main())
