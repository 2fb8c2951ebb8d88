import random, sys
R=random
def tr(s):
    try: print(s, '->', repr(eval(s))[:300])
    except BaseException as e: print(s, '->', type(e).__name__, e)
for seed in ('1','0','-1','2**100','"abc"','b"abc"','bytearray(b"abc")','""','1.5','-0.0','float("inf")','True','"é€"', '10**50'):
    R.seed(eval(seed)); print(seed, [R.random() for _ in range(3)], R.getrandbits(1), R.getrandbits(32), R.getrandbits(33), R.getrandbits(64), R.getrandbits(100), R.getrandbits(0))
R.seed("abc", 1); print(R.random()); R.seed(b"abc", version=1); print(R.random()); R.seed("", 1); print(R.random()); R.seed("abc\xff", 1); print(R.random())
R.seed(42)
for s in ['R.randrange(10)','R.randrange(5,15)','R.randrange(0,100,7)','R.randrange(10,0,-3)','R.randrange(2**70)','R.randint(1,6)','R.randint(-5,5)','R.randint(1,1)','R.choice("abc")','R.choice([1,2,3])','R.choice(range(1000))','R.uniform(1,10)','R.uniform(10,1)','R.triangular()','R.triangular(1,2)','R.triangular(1,5,2)','R.triangular(1,1)','R.gauss()','R.gauss(1,2)','R.gauss(mu=5,sigma=.1)','R.normalvariate()','R.normalvariate(3,4)','R.lognormvariate(0,1)','R.expovariate(2)','R.expovariate()','R.vonmisesvariate(0,4)','R.vonmisesvariate(1,0)','R.gammavariate(2,3)','R.gammavariate(1,3)','R.gammavariate(.5,3)','R.betavariate(2,3)','R.betavariate(.5,.5)','R.paretovariate(3)','R.weibullvariate(1,2)','R.binomialvariate(10,.3)','R.binomialvariate(100,.5)','R.binomialvariate(1000,.7)','R.binomialvariate(1)','R.binomialvariate(5,0.0)','R.binomialvariate(5,1.0)','R.binomialvariate(10**6,.00001)',
 'R.sample(range(100),5)','R.sample(range(10),10)','R.sample(range(1000000),10)','R.sample([1,2,3],0)','R.sample("abcdef",3)','R.sample(["a","b"],k=3,counts=[2,3])','R.sample(range(50),25)','R.choices("abc",k=5)','R.choices([1,2,3],[1,0,5],k=6)','R.choices([1,2,3],cum_weights=[1,2,7],k=6)','R.choices("ab",weights=[.1,.9],k=4)','R.randbytes(10)','R.randbytes(0)']:
    tr(s)
l=list(range(20)); R.shuffle(l); print(l); l=[]; R.shuffle(l); l=[1]; R.shuffle(l)
st=R.getstate(); a=[R.random() for _ in range(3)]; g=R.gauss(); R.setstate(st); print(a==[R.random() for _ in range(3)], g==R.gauss(), st[0], len(st[1]), st[2], st[1][-1])
R.gauss(); print(R.getstate()[2] is not None)
for s in ['R.randrange()','R.randrange(0)','R.randrange(-5)','R.randrange(5,5)','R.randrange(5,1)','R.randrange(1,5,0)','R.randrange(1,5,-1)','R.randrange(1.5)','R.randrange("x")','R.randrange(1,None,2)','R.randrange(1,2.0)','R.randint(1)','R.randint(5,1)','R.randint(1.5,2)','R.choice([])','R.choice({})','R.choice({1:2})','R.choice(3)','R.choice({1,2})','R.shuffle((1,2))','R.shuffle("ab")','R.sample({1,2},1)','R.sample({1:1},1)','R.sample([1],2)','R.sample([1],-1)','R.sample([1,2],1,counts=[1])','R.sample([1],1,counts=[1.5])','R.sample([1],1,counts=[-1])','R.sample([1,2],1.5)','R.choices([])','R.choices([],k=0)','R.choices([1],[0])','R.choices([1],[1,2])','R.choices([1],2)','R.choices([1],[1],cum_weights=[1])','R.choices([1],[float("inf")])','R.choices([1],["x"])','R.choices([1],k="x")','R.seed([])','R.seed(())','R.seed(None)','R.seed({})','R.seed(object())','R.getrandbits(-1)','R.getrandbits(1.5)','R.getrandbits()','R.random(1)','R.setstate(3)','R.setstate((9,1,2))','R.setstate((3,(1,2),None))','R.setstate((3,[1],None))','R.setstate((3,tuple([1]*625),None))','R.setstate((3,tuple([-1]*625),None))','R.setstate((3,tuple([1.5]*625),None))','R.gammavariate(0,1)','R.gammavariate(1,-1)','R.expovariate(0)','R.binomialvariate(-1)','R.binomialvariate(1,2)','R.paretovariate(0)','R.randbytes(-1)','R.Random(1).random()','R.Random("x").random()','R.Random(x=3).random()','R.Random([])','R.Random(1,2)','R.SystemRandom().getstate()','R.SystemRandom().seed(1)','0<=R.SystemRandom().random()<1','R.SystemRandom().getrandbits(-1)','len(R.SystemRandom().randbytes(5))','R.Random.__mro__','R.Random.__base__','R.Random.random','R.Random.getrandbits','sorted(R.__all__)','R.Random().__class__', 'R.Random.VERSION', 'R.Random.foo', 'R.Random().foo']:
    tr(s)
class A(R.Random):
    def random(self): return 0.5
a=A(); print(a.randrange(10), a.choice('abc'), a.random(), a.randint(1,100), [a.gauss() for _ in range(2)])
class B(R.Random):
    def __init__(self, n): super().__init__(n); self.n=n
    def getrandbits(self, k): return 0
b=B(5); print(b.randrange(10), b.n, b.random(), vars(b))
class C(B): 
    def random(self): return .9
print(C(3).randrange(100))
r=R.Random(7); r.x=1; print(r.x, r.random(), vars(r))
r2=R.Random(); r2.setstate(r.getstate()); print(r2.random()==r.random(), r2==r)
print(r.__reduce__()[0:2], len(r.__reduce__()[2]))
