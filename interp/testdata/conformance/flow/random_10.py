# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1121]
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
 log.append((a if k() else (k())))
 for a in range(3):
  with CM(2), CM(1):
   try:
    log.append(handled())
    break
   except E1:
    raise E1(3)
    c *= (k() or k() and g0 < 163 <= c)
    raise E1(4)
   except E2:
    c = sum([q+sum([q+d for q in range(3)]) for q in range(3)])
    c = ((len([d, c]) | (3 + a)) or (g0 if g0 else (a if k() else b)))
    b = [lambda q=q: q + a for q in range(2)][1]()
   finally:
    log.append(handled())
    d -= (not a is None)
   while k() and (b is None):
    a = [lambda q=q: q + d for q in range(2)][1]()
   def f5(a=1):
    b = (lambda a: a + a)(((g0 or d) - (b * 51)))
   log.append(f5())
def F1(a, b=2):
 c = 198
 try:
  for d in range(3):
   (len(f"{8}x{5!r:>5}") and sum([q+d for q in range(3)]))
  142
  match {1: len([c, ((k()) - 97)])}:
   case [_, 0 | 1 as c] if g0 <= ((lambda a: a + d)(b) * len(f"{d}x{d!r:>5}")):
    while k() and ((a if k() else g0) in (len([d, 131]), 1, 2) or max(164, *[d], key=lambda v: v)):
     break
     88
   case (c, b):
    for c, b in [(1, 2), (3, 4)]:
     c = ((sum([q+188 for q in range(3)]) if a is None else (a & 159)) if c > (k()) else g0)
     b = c
     b, c = max((c := 84), *[a], key=lambda v: v), ((g0 - (17 if k() else 68)) * [lambda q=q: q + b for q in range(2)][1]())
    else:
     133
    for c in range(1):
     b = ((a := (b := 124)) & ((31 or b) - (g0 - g0)))
     a, c = a, (k())
     c = 188
   case 1 if k():
    try:
     b, a = (len([(199 or 93), (g0 * g0)]) and ((k()) if k() else b)), 124
     raise E1(6)
    finally:
     return [lambda q=q: q + c for q in range(2)][1]()
     a, b = (d := d), g0
 except Exception as c:
  log.append(chain(c))
  log.append(tb(c))
  try:
   c = len([a, (c if not k() else b)])
  except (E2, TypeError) as b:
   log.append(chain(b))
   log.append(tb(b))
   r(7)
  except E1 as c:
   log.append(chain(c))
   log.append(tb(c))
   def f8(c=1):
    a -= d
    c = a = (a if b is None else (d if k() or k() else (106 - g0)))
   log.append(f8())
  except Exception:
   with CM(9) as a:
    d += r(10)
    b = (k())
   b = ((len([g0, b]) + (k())) and (b := [lambda q=q: q + a for q in range(2)][1]()))
  del a
 except E1 as a:
  log.append(chain(a))
  log.append(tb(a))
  log.append(a)
  a = (a := max(c, *[(c & b)], key=lambda v: v))
 finally:
  try:
   (lambda a: a + c)(9)
   for a in range(0):
    return (d := r(11))
   r(12)
  except E1:
   def f13(a=1):
    raise E2(14) from ValueError(3)
    c = (a := 2)
    log.append(r(15))
   log.append(f13())
   if (k() if (165 or b) < g0 <= (g0 if k() else g0) else k()):
    d = len(f"{122}x{c!r:>5}")
    d += (b or (k()))
    log.append(len([(87 & (a := g0)), (sum([q+g0 for q in range(3)]) * max(d, *[d], key=lambda v: v))]))
   else:
    del a
   if k():
    d
   else:
    raise E1(16)
  try:
   with CM(17):
    return (k())
    return (k())
    (g0 & 99)
   try:
    (k())
   except Exception as b:
    log.append(chain(b))
    log.append(tb(b))
    b = c
    d, b = ((b := (124 & b)) * -3), 15
    a = b
   finally:
    c
    log.append(handled())
    d = r(18)
  except E1 as d:
   log.append(chain(d))
   log.append(tb(d))
   return len([(len(f"{a}x{d!r:>5}") * (a := a)), (max(g0, *[c], key=lambda v: v) & (k()))])
  except E2 as a:
   log.append(chain(a))
   log.append(tb(a))
   for a, d in [(1, 2), (3, 4)]:
    log.append(a)
    b -= len(f"{a}x{d!r:>5}")
   else:
    d = b
    log.append(handled())
  while k() and (not k()):
   try:
    del c
    b = max(len([a, (g0 | d)]), *[(lambda a: a + d)(sum([q+d for q in range(3)]))], key=lambda v: v)
    d = [lambda q=q: q + a for q in range(2)][1]()
   finally:
    d += (199 < a <= (194 if k() else g0))
 del d
 try:
  d = ((153 or c) | c)
  try:
   for c in range(3):
    c = 85
    c = ((lambda a: a + a)(a) | ((k()) or r(19)))
   d = d
   for c, c in [(1, 2), (3, 4)]:
    continue
    a -= g0
    break
  finally:
   return 119
  log.append(88)
 except E1 as d:
  log.append(chain(d))
  log.append(tb(d))
  while k() and (((c and g0) if k() else (a := 195)) < b):
   c = len(f"{139}x{b!r:>5}")
  with CM(20):
   return sum([q+(k()) for q in range(3)])
   while k() and ([lambda q=q: q + c for q in range(2)][1]()):
    b = 104
    c = (b & ((46 if k() else 34) | g0))
    a = len([len([g0, (lambda a: a + a)(b)]), g0])
   else:
    d = a
    c -= (not k())
  raise
 except Exception:
  def f21(d=1):
   c = r(22)
   def f23(a=1):
    a = (a and len([r(24), c]))
    return 30
    log.append(handled())
   log.append(f23())
   try:
    b = max((137 and (c - d)), *[g0], key=lambda v: v)
    b, d = len(f"{107}x{a!r:>5}"), 116
    c = b
   finally:
    return len([((g0 & a) or (g0 and b)), [lambda q=q: q + c for q in range(2)][1]()])
  log.append(f21())
  if (g0 * r(25)) < (38 == g0) <= (g0 and (c := b)):
   b = b = (sum([q+d for q in range(3)]) or (len([b, d]) or len(f"{d}x{b!r:>5}")))
   with CM(26):
    return (k())
    log.append(handled())
  elif b is None:
   match ((r(27) | max(d, *[g0], key=lambda v: v)) if not (k() if k() else k()) else ((a or c) - (k()))):
    case [1, c] if k():
     b *= 169
     log.append(a)
     c
    case [a, *_] if k():
     del d
     b, a = (({1: (g0 and g0), 2: [lambda q=q: q + a for q in range(2)][1]()}[1]) * max(g0, *[len(f"{-1}x{g0!r:>5}")], key=lambda v: v)), g0
  else:
   log.append(handled())
  while k() and (k()):
   if (b := [lambda q=q: q + d for q in range(2)][1]()) < (b := sum([q+d for q in range(3)])) <= ((g0 * a) and 50):
    r(28)
    g0
   elif c < (lambda a: a + a)(g0) <= d:
    d = c = (((b + 81) | (b + a)) or a)
   else:
    c, c = ({1: (lambda a: a + b)(g0), 2: (k())}[2]), (d := sum([q+g0 for q in range(3)]))
    del d
  else:
   try:
    b = d
    b = ((({1: d, 2: d}[1]) if (k() if k() else k()) else (d and g0)) * len(f"{g0}x{c!r:>5}"))
    a *= ((k()) if k() else (max(g0, *[a], key=lambda v: v) + r(29)))
   except (E2, TypeError) as d:
    log.append(chain(d))
    log.append(tb(d))
    c = b = (((b | g0) and b) & max(len(f"{g0}x{g0!r:>5}"), *[r(30)], key=lambda v: v))
    return sum([q+b for q in range(3)])
   except E1:
    b = g0
    b, d = (len([(39 * d), r(31)]) & len(f"{b}x{g0!r:>5}")), (sum([q+d for q in range(3)]) and r(32))
    raise
   else:
    a, c = d, g0
    a = g0
    del a
   return 5
def F2(a, b=2):
 c = 3
 if 0: yield
 del b
 b *= r(33)

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

