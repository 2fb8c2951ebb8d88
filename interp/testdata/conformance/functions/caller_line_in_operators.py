# The line of the caller, as special methods that operators call see it.
import sys
class A:
    def __add__(self, o):
        print(sys._getframe(1).f_lineno)
        return 1
    def __getitem__(self, o):
        print(sys._getframe(1).f_lineno)
        return 1
    def __bool__(self):
        print(sys._getframe(1).f_lineno)
        return True
    def __lt__(self, o):
        print(sys._getframe(1).f_lineno)
        return True
    @property
    def p(self):
        print(sys._getframe(1).f_lineno)
def f():
    a = A()
    x = 1
    y = 2
    a + 1
    x = 2
    a[0]
    x = 3
    if a: x = 1
    x = 3
    not a
    x = 2
    a < 5
    x = 5
    if a < 3: x = 2
    x = 6
    a.p
    x = 4
    ~x
    a.q = 1
    print("end")
f()
