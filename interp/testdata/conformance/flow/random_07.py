# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1093]
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
 def f1(d=1):
  with CM(2):
   while k() and (165 in (len(f"{c}x{165!r:>5}"), 1, 2)):
    c *= ([lambda q=q: q + c for q in range(2)][1]() if g0 else 6)
    b += (([lambda q=q: q + a for q in range(2)][1]() and c) if k() else (c & 169))
    c = g0
   else:
    c = g0
  a = 44
 log.append(f1())
 def f3(a=1):
  try:
   a = 99
   c = (lambda a: a + b)(134)
   try:
    log.append((c := r(4)))
    b = ({1: (lambda a: a + b)(sum([q+49 for q in range(3)])), 2: len([(a := 188), len(f"{c}x{104!r:>5}")])}[1])
   except E1 as d:
    log.append(chain(d))
    log.append(tb(d))
    log.append(((d := max(d, *[139], key=lambda v: v)) - [lambda q=q: q + a for q in range(2)][1]()))
   except E1 as a:
    log.append(chain(a))
    log.append(tb(a))
    b -= 186
    c, d = (k()), g0
    return (c in (g0, 1, 2) and k() and k())
   else:
    del c
    d -= (r(5) and ({1: 188, 2: (14 - b)}[2]))
    return r(6)
   finally:
    c -= d
  except Exception:
   d = ((r(7) * (c if k() else d)) if k() else a)
   log.append(g0)
  except ValueError as b:
   log.append(chain(b))
   log.append(tb(b))
   for b in range(3):
    c = d = g0
    (c or ({1: g0, 2: (36 or b)}[1]))
    d = a = sum([q+d for q in range(3)])
  a = r(8)
 log.append(f3())
 while k() and (r(9) in (a, 1, 2)):
  try:
   if g0 <= (a + (k())):
    d = len(f"{g0}x{1!r:>5}")
   else:
    a = (g0 | r(10))
    b -= (a := r(11))
  finally:
   try:
    raise E1(12)
    a, c = len([(62 or (lambda a: a + c)(161)), len(f"{b}x{186!r:>5}")]), 33
   except Exception as b:
    log.append(chain(b))
    log.append(tb(b))
    c += r(13)
   except (E2, TypeError) as a:
    log.append(chain(a))
    log.append(tb(a))
    a += len([182, max((b and b), *[a], key=lambda v: v)])
    return b
    return len([(b := a), b])
   else:
    raise E1(14)
  for a, b in [(1, 2), (3, 4)]:
   log.append(12)
   with CM(15) as d:
    log.append(g0)
   try:
    return g0
   except Exception:
    b = c = (149 and g0)
    raise E1(16)
    log.append(handled())
  else:
   for d in range(0):
    log.append(c)
   else:
    c = c = (a := len([a, (11 * g0)]))
   b = c = 151
 else:
  log.append(handled())
  def f17(c=1):
   while k() and (k()):
    d = (d in (128, 1, 2) or k())
    continue
   else:
    c, a = b, (148 * (k()))
   try:
    c = 93
    a = (140 if (d if k() else d) >= (g0 and g0) else a)
    log.append(handled())
   except ValueError:
    log.append((lambda a: a + c)(d))
    b = d = b
    raise
   finally:
    del b
    log.append(b)
    d = (k())
  log.append(f17())
 c = (not c >= 112)
def F1(a, b=2):
 c = 3
 d += ({1: ((a and a) - (g0 if k() else 93)), 2: 69}[2])
 def f18(d=1):
  b -= a
 log.append(f18())
def F2(a, b=2):
 c = 3
 d = None
 if 0: yield
 with CM(20) as d, CM(19):
  with CM(21) as b:
   try:
    d += len([(44 if k() else len([154, g0])), (sum([q+g0 for q in range(3)]) - (g0 & c))])
    a *= sum([q+(a | c) for q in range(3)])
   finally:
    raise E1(22)
    return (k())
   with CM(24), CM(23):
    a
    return len(f"{a}x{g0!r:>5}")
 b = len(f"{g0}x{a!r:>5}")
 c = (r(25) if k() else c)
 return len([(b in (d, 1, 2)), (lambda a: a + b)((36 - 175))])

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

