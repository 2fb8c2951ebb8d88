# A class that defines + or * itself has no second try as a sequence.
class A(tuple):
    def __add__(self, other):
        return NotImplemented

    def __mul__(self, n):
        return NotImplemented


class B(list):
    def __radd__(self, other):
        return 'radd'

    def __rmul__(self, n):
        return NotImplemented

    def __iadd__(self, other):
        return NotImplemented


for f in (lambda: A() + (1,), lambda: (1,) + A(), lambda: A() * 2, lambda: 2 * A(),
          lambda: B([1]) + [2], lambda: [2] + B([1]), lambda: B([1]) * 2, lambda: 2 * B([1])):
    try:
        print(f())
    except TypeError as e:
        print(e)
b = B([1])
b += [2]
print(b)
