# What the engine takes short cuts for: slices, steps of generators, comprehensions, loops over ranges, sites that meet
# several classes, sorting.
a=list(range(10))
for lo in (None,-20,-3,0,2,9,20):
    for hi in (None,-20,-3,0,2,9,20):
        for st in (None,-3,-1,1,2):
            assert a[lo:hi:st]==[a[i] for i in range(*slice(lo,hi,st).indices(10))]
            b=list(a); v=[100+i for i in range(len(b[lo:hi:st]))]
            b[lo:hi:st]=v
            c=list(a)
            for k,i in enumerate(range(*slice(lo,hi,st).indices(10))): c[i]=v[k]
            assert b==c,(lo,hi,st,b,c)
b=[1,2,3]; b[1:1]=b; print(b)
b=[1,2,3]; b[:]=b[::-1]; print(b)
b[5:2]=[9]; print(b)
try: b[::2]=[1]
except ValueError as e: print(e)
s='hello'; print(s[1:3], s[-3:], s[::-1], s[:], s[5:], 'é€x'[1:], 'é€x'[::-1])
try: s['a':2]
except TypeError as e: print(e)
class I:
    def __index__(self): return 2
print(a[I():], s[:I()])
a[I():4]=[0]; print(a)
# sinks
def g():
    yield 1
    yield True
    yield 2.5
    yield 10**30
print(sum(g()), max(g()), min(g()), any(g()), all(g()), list(g()))
def h():
    try:
        yield 1
        yield 2
        raise KeyError('x')
    finally: print('fin')
try: sum(h())
except KeyError as e: print('KE', e)
try: list(h())
except KeyError as e: print('KE', e)
def inf():
    i=0
    while True:
        yield i
        i+=1
print(any(x>1000 for x in inf()))
it=inf(); print(all(x<5 for x in it), next(it))
def self_it():
    yield 1
    try: next(me)
    except ValueError as e: print(e)
    yield 2
me=self_it(); print(sum(me))
def send():
    x = yield 1
    print('got', x)
    x = yield 2
    print('got', x)
print(list(send()))
def deleg():
    r = yield from send()
    yield from [5,6]
print(sum(deleg()))
print(sum((x for x in [0.1]*10)), sum([0.1]*10), sum(x for x in [2**62,2**62,2**62]))
print(max((), default=3), min(3,1), max(1,2,3), max('a','b'))
try: max(1,'a')
except TypeError as e: print(e)
print(max([1,2,2.0]), max([2.0,2]), min(i for i in [3,True,1]))
l=[]
def mut():
    for i in range(5):
        yield i
        l.append('m')
l.extend(mut()); print(l)
# dict comps
print({k:v for k,v in zip('abc','xyz')}, {i:i*i for i in range(20)}, {k:1 for k in {'a':1}})
d={i:str(i) for i in range(3)}
for k in d: d[k]=0
print(d)
try:
    {k: d.update({k+10:1}) for k in d}
except RuntimeError as e: print(e)
# range loop
for i in range(3): pass
print(i, [i for i in range(2,5)], list(range(5))[::2])
try:
    for i in range('a'): pass
except TypeError as e: print(e)
range_=range
def f(range): return [x for x in range(3)]
print(f(lambda n: 'ab'))
# polymorphic
class A:
    def m(self): return 'A'
    x=1
class B:
    x=2
    def m(self): return 'B'
class C(A):
    def __init__(self): self.x=5
class D:
    def __getattr__(self,n): return n
class E: pass
def poly(o):
    try: return o.m(), o.x
    except Exception as e: return repr(e)
objs=[A(),B(),C(),D(),E(),A(),B(),C(),3,'s']
for _ in range(3): print([poly(o) for o in objs])
A.m=lambda self:'A2'; print([poly(o) for o in objs])
objs[0].m=lambda:'inst'; print(poly(objs[0]))
del A.x
print([poly(o) for o in objs])
print(sorted([(1,'b'),(1,'a'),(0,'z')]), sorted([(1,2),(1,)]), sorted(['b','a','abcdefghi','abcdefgh']), sorted([(1,None),(0,None)]))
try: sorted([(1,None),(1,3)])
except TypeError as e: print(e)
try: sorted([1,'a'])
except TypeError as e: print(e)
print(sorted(range(10), key=lambda x:-x, reverse=True), sorted('hello world'.split(), key=len), sorted([3.5,1,2]), sorted([True,False,3]))
print('%s' % 'x'.title(), "they're bill's".title(), 'ǆabc'.title(), 'aBC1dEf'.title())
print(' a,b '.strip(' ,ab') == '', 'xxéxx'.strip('x'), 'abc'.encode(), 'é'.encode('latin-1'))
print(f'{3:>{5}}|{3:^5}|{-3:=+6}|{3.14159:10.2e}|{"é":*^5}|{255:#x}|{1234567:,}|{True:5}|{"a":€<3}')
