# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1023]
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
 sum([q+g0 for q in range(3)])
 raise E2(1) from ValueError(3)
 while k() and (k()):
  match c:
   case [1, d] if k():
    (a * a)
   case [1, a]:
    c, b = ((a & ({1: g0, 2: b}[1])) | sum([q+191 for q in range(3)])), len([max(len(f"{139}x{d!r:>5}"), *[(b | a)], key=lambda v: v), ((lambda a: a + c)(a) or (b - d))])
    try:
     log.append(handled())
    except E1 as a:
     log.append(chain(a))
     log.append(tb(a))
     d = (len([b, a]) and d)
     raise
    finally:
     c *= 123
     (not k())
     d = len([max(a, *[(k())], key=lambda v: v), len([len(f"{a}x{a!r:>5}"), (d & b)])])
   case (c, a):
    try:
     del a
     a, a = len([[lambda q=q: q + d for q in range(2)][1](), (18 < d <= g0)]), ((d := (g0 if k() else c)) if not k() else [lambda q=q: q + c for q in range(2)][1]())
     b = d
    except ValueError as b:
     log.append(chain(b))
     log.append(tb(b))
     sum([q+g0 for q in range(3)])
     a = len(f"{c}x{g0!r:>5}")
     return ({1: 74, 2: (sum([q+2 for q in range(3)]) if k() or k() else (b := g0))}[1])
    match max(101, *[len([d, (16 if k() else g0)])], key=lambda v: v):
     case [_, 0 | 1 as d]:
      continue
      b, b = a, a
      c = g0
     case 1:
      continue
      b, a = ((k()) - a), ({1: (125 + sum([q+a for q in range(3)])), 2: ({1: 134, 2: max(a, *[10], key=lambda v: v)}[2])}[1])
      c = c = [lambda q=q: q + a for q in range(2)][1]()
  while k() and (d > a):
   try:
    log.append((g0 and b))
    a = (k())
    c, c = [lambda q=q: q + a for q in range(2)][1](), g0
   finally:
    log.append(handled())
    log.append(len([((g0 | g0) if not k() else d), max((a + d), *[(c and 151)], key=lambda v: v)]))
    a = sum([q+189 for q in range(3)])
   def f2(d=1):
    log.append((((k()) | d) * [lambda q=q: q + a for q in range(2)][1]()))
    del b
    d += c
   log.append(f2())
  b = len([[lambda q=q: q + a for q in range(2)][1](), c])
 b = g0
 a = c
def F1(a, b=2):
 c = 3
 match len(f"{g0}x{62!r:>5}"):
  case 0 | 1 | 2 if g0 in (b, 1, 2) and not k():
   a = [lambda q=q: q + b for q in range(2)][1]()
  case (a, b):
   try:
    for b in range(3):
     a = len([max(73, *[(a if k() else c)], key=lambda v: v), 177])
   except ValueError:
    c = len([(45 + (lambda a: a + d)(a)), (c * (d * 112))])
  case 0 | 1 | 2 if (k() if len([-2, g0]) > len([d, g0]) else k()):
   log.append(handled())
 for b, a in [(1, 2), (3, 4)]:
  try:
   while k() and (k() and g0 in (c, 1, 2)):
    d = d = (k())
    d = max(23, *[a], key=lambda v: v)
   def f3(a=1):
    log.append(handled())
   log.append(f3())
   def f4(d=1):
    b = max(c, *[(49)], key=lambda v: v)
    d = (a is None and k() or k())
   log.append(f4())
  except ValueError as c:
   log.append(chain(c))
   log.append(tb(c))
   del d
   g0
   match [((len([b, 108]) | len(f"{53}x{24!r:>5}")) if k() else max(d, *[(5 or 46)], key=lambda v: v)), (b * g0)]:
    case 1 if not k():
     c, b = (k()), b
   raise
  except Exception as d:
   log.append(chain(d))
   log.append(tb(d))
   try:
    del a
    b = 36
   except Exception as d:
    log.append(chain(d))
    log.append(tb(d))
    d = [lambda q=q: q + c for q in range(2)][1]()
   except ValueError as c:
    log.append(chain(c))
    log.append(tb(c))
    break
    d
    return g0
   except Exception:
    g0
    (d := c)
   else:
    c, d = (7 and r(6)), len([sum([q+b for q in range(3)]), [lambda q=q: q + d for q in range(2)][1]()])
    log.append(a)
   raise
 else:
  c = r(7)
  with CM(9) as b, CM(8):
   del a
def F2(a, b=2):
 c = 3
 d = 4
 if 0: yield
 while k() and (not [lambda q=q: q + a for q in range(2)][1]() != g0):
  d *= a
 del a

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

