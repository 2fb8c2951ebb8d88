class D:
    def __init__(self, name): self.name = name
    def __del__(self): print('del', self.name)


a = D('a')
del a
print('after del a')
b = D('b')
b = None
print('after rebinding b')


def f():
    c = D('c')
    print('in f')


f()
print('after f')
d = D('d')
e = d
del d
print('still alive')
del e
print('gone')
l = [D('in list')]
l.clear()
print('cleared')
x = D('exit')
import gc
y = D('cycle')
y.me = y
del y
print('cycle waits')
gc.collect()
print('collected')


class Resurrect:
    def __del__(self):
        global saved
        saved = self
        print('resurrected')


r = Resurrect()
del r
print(type(saved).__name__)
del saved
print('end')
