class E:
    def __init__(s,n): s.n=n
    def __eq__(s,o): print('eq',s.n,o.n); return True
{1:E('a')}=={1:E('b')}
class D(dict):
    def __iter__(self): print('it'); return iter([])
    def keys(self): print('keys'); return [1]
    def __getitem__(self,k): return k
print(dict(D(a=1)))
class B:
    keys=5
try: dict(B())
except Exception as e: print(e)
class B:
    def keys(self): return 5
try: dict(B())
except Exception as e: print(e)
class B:
    def __iter__(self): raise TypeError('x')
try: dict([B()])
except Exception as e: print(e)
class B:
    def __iter__(self): raise ValueError('x')
try: dict([B()])
except Exception as e: print(e)
class B:
    def __iter__(self): yield 1; raise TypeError('x')
try: dict([B()])
except Exception as e: print(e)
d={0:0}
try:
    for i in d: print(i); del d[i]; d[i]=0
except RuntimeError as e: print(e)
d={0:0,1:1}
for i in reversed(d): print(i)
try:
    for i in reversed(d): print(i); del d[i]; d[i]=0
except RuntimeError as e: print(e)
try:
    for i in reversed(d): print(i); d[5]=0
except RuntimeError as e: print(e)
it=iter(d); next(it); d[6]=1
for _ in range(2):
    try: next(it)
    except RuntimeError as e: print(e)
print(list.__mro__, [].__class__)
try: {**5}
except Exception as e: print(e)
