# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1112]
steps=[0]
class Stop(BaseException): pass
class E1(Exception): pass
class E2(E1): pass
def k(n=2):
    steps[0]+=1
    if steps[0]>400: raise Stop
    state[0]=(state[0]*1103515245+12345)&0x7fffffff
    return (state[0]>>8)%n
def t(x):
    log.append(('t',x)); return x
def r(i):
    log.append(('r',i))
    q=k(6)
    if q==0: raise E1(i)
    if q==1: raise E2(i)
    if q==2: raise ValueError(i)
    return i
class CM:
    def __init__(self,n): self.n=n
    def __enter__(self):
        log.append(('enter',self.n)); r(self.n); return self.n
    def __exit__(self,a,b,c):
        log.append(('exit',self.n,a and a.__name__)); r(-self.n); return k(3)==0
def chain(e,d=0):
    if e is None or d>6: return None
    return (type(e).__name__,str(e),chain(e.__cause__,d+1),chain(e.__context__,d+1),e.__suppress_context__)
def tb(e):
    out=[]; x=e.__traceback__
    while x: out.append((x.tb_frame.f_code.co_name,x.tb_lineno)); x=x.tb_next
    return out
import sys
def handled():
    e=sys.exception(); return e and type(e).__name__

g0 = 7
def sub(n):
 try:
  x = yield n
  log.append(('sub',x))
  yield n+1
 finally:
  log.append(('subend',n))
 return n+2
def F0(a, b=2):
 c = 3
 d = 4
 while k() and (k()):
  del c
  for a in range(3):
   try:
    del b
    d = g0
   finally:
    c -= (c + (sum([q+193 for q in range(3)]) and len(f"{c}x{a!r:>5}")))
    d *= ([lambda q=q: q + a for q in range(2)][1]() & ({1: (c & c), 2: d}[1]))
    b = (c := len(f"{c}x{b!r:>5}"))
  if not (g0 or a) < (lambda a: a + d)(131) <= g0:
   try:
    a, b = (max(len(f"{a}x{c!r:>5}"), *[c], key=lambda v: v) - (lambda a: a + a)(sum([q+d for q in range(3)]))), b
    raise E2(1) from None
    a, a = sum([q+37 for q in range(3)]), ((len([b, 196]) and r(2)) if max(g0, *[46], key=lambda v: v) <= (g0 + 155) else (len(f"{d}x{b!r:>5}") & (d or 84)))
   finally:
    return ((not k()) and max([lambda q=q: q + d for q in range(2)][1](), *[len(f"{37}x{b!r:>5}")], key=lambda v: v))
    d = (a if not k() and k() else b)
    d = (({1: (d := d), 2: c}[1]) if k() else (not k()))
   b = max(max(len(f"{29}x{d!r:>5}"), *[d], key=lambda v: v), *[max(max(g0, *[b], key=lambda v: v), *[d], key=lambda v: v)], key=lambda v: v)
   a = (a or g0)
  else:
   match {1: (a := (len([42, b]) & a))}:
    case [b, *_]:
     d = r(3)
     del a
     break
    case int(c) if (g0 & 116) in (len([a, b]), 1, 2) or k():
     a = [lambda q=q: q + d for q in range(2)][1]()
     break
     a, a = len([len([(c if k() else d), (d - g0)]), (k())]), r(4)
    case None | True:
     len([(k()), g0])
     b = (sum([q+a for q in range(3)]) and (len(f"{c}x{a!r:>5}") & c))
   b, a = (g0 and b), (d := 17)
 log.append(handled())
def F1(a, b=2):
 c = 3
 a, b = 159, len([(g0 | (64 or c)), ({1: len([g0, c]), 2: a}[2])])
 while k() and (k()):
  if b is None:
   for c in range(0):
    a = (99 & len([110, sum([q+g0 for q in range(3)])]))
    a = g0
   else:
    a = (b - (g0 & (b if k() else d)))
   if max(26, *[g0], key=lambda v: v) <= r(5) or not g0 <= a:
    log.append((a is None))
    d
   else:
    continue
    len([(c and (g0 and 197)), ((k()) & (c := a))])
    d, d = (len(f"{66}x{145!r:>5}") * ({1: sum([q+c for q in range(3)]), 2: (144 - b)}[1])), (60 or ({1: (g0 * g0), 2: g0}[2]))
 d = r(6)
 if k():
  try:
   def f7(c=1):
    return r(8)
    log.append(sum([q+(lambda a: a + a)(a) for q in range(3)]))
   log.append(f7())
  finally:
   for b in range(1):
    return ((max(190, *[67], key=lambda v: v) + max(g0, *[158], key=lambda v: v)) & r(9))
   else:
    a
    b, c = ((g0 or d) + ((65 if k() else g0) | (c if k() else d))), (133 or [lambda q=q: q + b for q in range(2)][1]())
    b = (171 or d)
  a = c
def F2(a, b=2):
 if 0: yield
 for b in range(1):
  for d in range(3):
   a += ((not k()) + (lambda a: a + a)(a))
   try:
    log.append(d)
   except (E2, TypeError) as a:
    log.append(chain(a))
    log.append(tb(a))
    a += (g0 - len([(d & g0), len([46, 5])]))
    log.append(((c := [lambda q=q: q + c for q in range(2)][1]()) and d))
   except (E2, TypeError) as b:
    log.append(chain(b))
    log.append(tb(b))
    b = (((lambda a: a + b)(1) and g0) or 114)
    d = c
 try:
  try:
   b -= ((g0 and g0) != (lambda a: a + d)(b))
   with CM(10):
    c, a = (c in (d, 1, 2)), ({1: g0, 2: (({1: g0, 2: g0}[1]) or r(11))}[1])
    d
    c = (k())
  except E1 as b:
   log.append(chain(b))
   log.append(tb(b))
   for d, a in [(1, 2), (3, 4)]:
    break
    return (((a := g0) if k() and k() else [lambda q=q: q + c for q in range(2)][1]()) - (len([b, a]) & (g0 + c)))
    del c
  c, b = b, r(12)
 finally:
  d = len(f"{g0}x{a!r:>5}")
 c, c = ((lambda a: a + c)(a) and g0), (g0 if k() else 78)

def drive():
    for i in range(4):
        for f in (F0,F1):
            try: log.append(('ret',f(i)))
            except Stop: log.append('stop'); steps[0]=0
            except BaseException as e: log.append(('exc',chain(e),tb(e)))
        try:
            gg=F2(i); n=0
            v=next(gg)
            while n<12:
                n+=1
                log.append(('y',v))
                q=k(5)
                v=gg.throw(E1(n)) if q==0 else gg.send(n) if q==1 else next(gg)
            gg.close()
        except Stop: log.append('stop'); steps[0]=0
        except BaseException as e: log.append(('gexc',chain(e),tb(e)))
drive()
import sys
for l in log: print(l)

