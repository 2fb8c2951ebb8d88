class A:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f(): pass
z = A('z'); y = A('y')
l = [A('l1'), A('l2')]
t = (A('t1'), A('t2'))
d = {'a': A('d1'), 'b': A('d2')}
y.held = A('held by y')
o = A('o'); o.p = A('p'); 
q = A('q'); q2 = q
z = A('z2')
