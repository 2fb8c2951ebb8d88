class D:
    def __init__(self, n, *own): self.n=n; self.own=own
    def __del__(self): print('del', self.n)
def f():
    a=D('a'); b=D('b'); return a
x=f(); print('got', x.n); x=None; print('none')
p=D('p', D('c1'), D('c2', D('g'))); del p; print('tree')
try:
    raise ValueError(D('in exc'))
except ValueError as e: pass
print('after exc')
d={'k':D('v')}; d['k']=1; print('item replaced')
l=[D(1),D(2)]; del l[0]; print('del item'); l.pop(); print('popped')
def g():
    for i in range(3):
        D(i)
        print('made',i)
g()
def h(x): return 5
print(h(D('arg')))
D('temp'); print('after temp')
[D('c') for i in range(2)]; print('comp')
def gen():
    with C(): yield 1
class C:
    def __enter__(self): return self
    def __exit__(self, *a): print('exit', a[0])
it=gen(); next(it); it=None; print('gen done')
s={D('inset')}; s.clear(); print('set')
(lambda q: None)(D('lam')); print('lam')
a=b=D('two'); a=None; print('one ref'); b=None; print('zero')
print('end'); last=D('last'); last2=D('last2')
def q(): pass
