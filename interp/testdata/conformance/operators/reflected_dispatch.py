class A:
    def __add__(self, o):
        print('A.add')
        return NotImplemented

    def __radd__(self, o):
        print('A.radd')
        return 'A.radd'


class B:
    def __add__(self, o):
        print('B.add')
        return NotImplemented

    def __radd__(self, o):
        print('B.radd')
        return 'B.radd'


class SubA(A):
    def __radd__(self, o):
        print('SubA.radd')
        return NotImplemented


class Plain(A):
    pass


print(A() + B())
try:
    A() + A()
except TypeError as e:
    print(e)
print(A() + Plain() if False else 'skip')
try:
    A() + SubA()
except TypeError as e:
    print(e)
print(5 + A(), 'x' + A() if False else '')
print(A() + Plain.__mro__ if False else '')
try:
    Plain() + A()
except TypeError as e:
    print(e)


class MyInt(int):
    def __radd__(self, o):
        return f'MyInt.radd({o})'

    def __rsub__(self, o):
        return 'MyInt.rsub'

    def __eq__(self, o):
        return 'MyInt.eq'

    __hash__ = int.__hash__


print(1 + MyInt(2), MyInt(2) + 1, 1 - MyInt(2), 1 == MyInt(2), MyInt(1) == 5, 1 * MyInt(3))


class MyStr(str):
    def __radd__(self, o):
        return 'MyStr.radd'

    def __rmod__(self, o):
        return f'MyStr.rmod({o})'


print('a' + MyStr('b'), '%s' % MyStr('b'))


class L(list):
    def __radd__(self, o):
        return 'L.radd'


print([1] + L([2]), (1,) + L() if False else '')


class NoneOp(A):
    __add__ = None
    __radd__ = None


for f in (lambda: NoneOp() + 1, lambda: 1 + NoneOp()):
    try:
        f()
    except TypeError as e:
        print(e)
