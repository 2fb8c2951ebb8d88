print(len([1]))
len = lambda x: 'mine'
print(len([1]), __builtins__.len([1]))
del len
print(len([1]))
import builtins
builtins.greet = lambda: 'hello from builtins'
print(greet())
old = builtins.print
lines = []
builtins.print = lambda *a, **k: lines.append(a)
print('captured')
builtins.print = old
print(lines)
del builtins.greet
try:
    greet()
except NameError as e:
    print(e)
try:
    del len
except NameError as e:
    print(e)
True_ = 1
__debug__
str = 5
try:
    str(1)
except TypeError as e:
    print(e)
del str
print(str(1))


def f():
    print = 'shadow'
    return print


print(f())


class int(int):
    def double(self):
        return self * 2


print(int('4').double())
del int
print(int('4'))
sum = sum([1, 2])
print(sum)
