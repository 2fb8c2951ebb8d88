# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1065]
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
 d = 4
 match [b, (({1: c, 2: (b := a)}[2]) and len(f"{a}x{b!r:>5}"))]:
  case [c, *_]:
   if k():
    for a, d in [(1, 2), (3, 4)]:
     continue
    while k() and (k()):
     c = 126
     log.append(handled())
     log.append(b)
    else:
     return len([([lambda q=q: q + d for q in range(2)][1]() & sum([q+c for q in range(3)])), ((b if k() else 3) - sum([q+17 for q in range(3)]))])
     a = len([({1: len([g0, 107]), 2: sum([q+g0 for q in range(3)])}[2]), a])
   a = [lambda q=q: q + d for q in range(2)][1]()
   a = len(f"{b}x{g0!r:>5}")
 try:
  while k() and (b < ((b if k() else a) if 25 < -2 <= b else (lambda a: a + b)(d)) <= c):
   continue
   c += a
   if k():
    c = (r(1) & c)
   else:
    b *= ((c) * ((k()) - (b and c)))
    log.append(handled())
    break
  try:
   match {1: g0}:
    case 0 | 1 | 2:
     del c
     a, c = a, g0
     d += (((d or b) and (k())) & c)
    case 1:
     d, b = (k()), c
   if k():
    raise E2(2) from ValueError(3)
    log.append(handled())
   elif k() or k() and k() and k():
    c = r(3)
    a = [lambda q=q: q + a for q in range(2)][1]()
   else:
    return d
   a = g0
  except (E2, TypeError) as a:
   log.append(chain(a))
   log.append(tb(a))
   try:
    a, a = (lambda a: a + a)(r(4)), (lambda a: a + c)(sum([q+-3 for q in range(3)]))
   except E1 as b:
    log.append(chain(b))
    log.append(tb(b))
    b = ({1: [lambda q=q: q + c for q in range(2)][1](), 2: len(f"{b}x{b!r:>5}")}[2])
    log.append((lambda a: a + d)(c))
    b *= (max((k()), *[a], key=lambda v: v) - ({1: b, 2: r(5)}[2]))
   finally:
    c *= a
    del d
    a, a = 122, (b or ({1: (b | g0), 2: len([b, b])}[1]))
   return ({1: (a := a), 2: [lambda q=q: q + b for q in range(2)][1]()}[2])
  except (E2, TypeError) as c:
   log.append(chain(c))
   log.append(tb(c))
   try:
    a -= (sum([q+a for q in range(3)]) and g0)
   except E1 as c:
    log.append(chain(c))
    log.append(tb(c))
    return ((12 + (a * a)) & len([len([98, 10]), (g0 and 105)]))
   else:
    a *= sum([q+d for q in range(3)])
    log.append((sum([q+d for q in range(3)]) if k() else d))
    return (d := b)
  except Exception:
   match b:
    case int(c):
     b -= ((k() if k() else k()))
     log.append((b := [lambda q=q: q + b for q in range(2)][1]()))
   match {1: d}:
    case [1, c]:
     del c
    case 0 | 1 | 2:
     a += ((b < d <= 72) if k() else r(6))
     c = a
     b = 40
   match (not k()):
    case None | True if not g0 in (d, 1, 2) and k():
     log.append(handled())
     a = ((len([59, 193]) & (lambda a: a + d)(165)) if a != a and k() else len([len([g0, b]), ({1: g0, 2: d}[1])]))
    case [1, a]:
     b = (k())
     d = a
     max((r(7) if k() else (lambda a: a + d)(g0)), *[(d := 141)], key=lambda v: v)
    case 0 | 1 | 2 if (k() if k() else k()):
     c = g0
  finally:
   while k() and (k()):
    (d := len(f"{a}x{g0!r:>5}"))
    log.append(handled())
    a = [lambda q=q: q + b for q in range(2)][1]()
   b, d = (g0 if k() else r(8)), a
 finally:
  with CM(9) as d:
   return 104
  c *= ((lambda a: a + b)((c := b)) or max(max(g0, *[d], key=lambda v: v), *[(k())], key=lambda v: v))
 a = c = c
 for c, a in [(1, 2), (3, 4)]:
  b = ((154 or (b - b)) or ((c | 42) - a))
  del a
def F1(a, b=2):
 c = 3
 b, b = g0, (c := (d if k() else ({1: g0, 2: d}[2])))
 try:
  return a
  try:
   if k():
    d, a = b, 89
    b *= (lambda a: a + b)((k()))
    d = sum([q+(b or 47) for q in range(3)])
   else:
    return (b & ((9 | g0) & (b if k() else g0)))
   return a
  finally:
   b = c
 except ValueError as a:
  log.append(chain(a))
  log.append(tb(a))
  try:
   d, b = ((k() and k()) and g0), (c | 142)
  except Exception as a:
   log.append(chain(a))
   log.append(tb(a))
   del b
  except (E2, TypeError) as c:
   log.append(chain(c))
   log.append(tb(c))
   raise E1(10)
def F2(a, b=2):
 if 0: yield
 with CM(11) as c:
  while k() and ((k() if not k() else k())):
   with CM(12):
    log.append(g0)
    a = (d if not not k() else (b := max(a, *[83], key=lambda v: v)))
    c = b
   match (r(13) if k() else 140):
    case 1:
     b = ((k()) if (d := 63) < ({1: 17, 2: g0}[1]) <= r(14) else ((k()) and c))
     log.append(handled())
    case None | True:
     c = (((lambda a: a + c)(c) + sum([q+55 for q in range(3)])) and g0)
     len([d, ((d := b) + (g0 and 84))])
    case int(a):
     a = d
  else:
   with CM(16), CM(15):
    a = yield from sub(17)
    del a
    b = b = ({1: len([b, (g0 if k() else c)]), 2: a}[1])
   d += a
  c -= len([b, (123 if (k() if k() else k()) else (g0 if k() else g0))])
 try:
  for d, d in [(1, 2), (3, 4)]:
   d, d = 168, len([10, ({1: c, 2: b}[1])])
   raise E1(18)
   def f19(c=1):
    d = len(f"{a}x{d!r:>5}")
   log.append(f19())
 finally:
  try:
   c = 32
  except Exception:
   c = len(f"{196}x{d!r:>5}")
   raise
  else:
   a, c = ({1: c, 2: g0}[2]), ((k() if not k() else k()))
   try:
    c = yield from sub(20)
    return (len(f"{b}x{c!r:>5}") & (c))
   except E2:
    d = g0
    c = g0
   except E2 as b:
    log.append(chain(b))
    log.append(tb(b))
    d = g0
    d -= ((k()) or 199)
    raise
   finally:
    d = yield from sub(21)
   a += sum([q+b for q in range(3)])
  return r(22)
 c = (({1: (a & 48), 2: (k())}[1]) if k() else c)
 log.append(handled())

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

