class V:
    def __add__(self, other):
        return self.x + other


v = V()
total = 1 + 2 * 3
total = v + total
