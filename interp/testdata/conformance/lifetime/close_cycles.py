class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
class Parent(A): pass
b = A('b')
a = A('a')
b2 = A('b2')
del b
b = A('b again')
a.child = A('child')
x = A('x'); x.me = x; 
y = A('y'); y.other = x
w = [A('in list')]; w.append(w)
