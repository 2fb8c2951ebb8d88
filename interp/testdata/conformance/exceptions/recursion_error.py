def f(n):
    return f(n + 1)


try:
    f(0)
except RecursionError as e:
    print(type(e).__name__, e)


class A:
    def __getattr__(self, n):
        return getattr(self, n + 'x')

    def __repr__(self):
        return repr(self)

    def __eq__(self, o):
        return self == o


for g in (lambda: A().x, lambda: repr(A()), lambda: A() == A()):
    try:
        g()
    except RecursionError as e:
        print('RecursionError', str(e).startswith('maximum recursion depth exceeded'))


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


print(depth(900))
import sys
print(sys.getrecursionlimit())
sys.setrecursionlimit(200)
try:
    depth(300)
except RecursionError as e:
    print(e)
sys.setrecursionlimit(5000)
print(depth(4000))
try:
    sys.setrecursionlimit(0)
except ValueError as e:
    print(e)
