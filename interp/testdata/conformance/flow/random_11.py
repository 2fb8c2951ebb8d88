# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1122]
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
 log.append(handled())
 try:
  193
 except (E2, TypeError) as b:
  log.append(chain(b))
  log.append(tb(b))
  for d in range(3):
   match [(d := (sum([q+85 for q in range(3)]) and 101)), max(r(1), *[max(g0, *[(a or a)], key=lambda v: v)], key=lambda v: v)]:
    case [a, *_] if k() or len([128, a]) < (g0 if k() else a) <= 53:
     raise E1(2)
     g0
  while k() and (k()):
   for c in range(2):
    b = (a := max(c, *[sum([q+177 for q in range(3)])], key=lambda v: v))
    a -= g0
    log.append(handled())
   else:
    b, d = len(f"{g0}x{d!r:>5}"), len([27, ((g0 - 144) and sum([q+a for q in range(3)]))])
    log.append(r(3))
    continue
   try:
    raise E1(4)
    c -= max(((54 + a) and max(130, *[d], key=lambda v: v)), *[(18 and len([g0, a]))], key=lambda v: v)
   finally:
    log.append(g0)
   ((k() and k()) * sum([q+d for q in range(3)]))
 finally:
  for c in range(0):
   b
   with CM(5) as b:
    return c
    return d
   c, c = (sum([q+31 for q in range(3)]) if not not k() else d), c
 try:
  b = len([[lambda q=q: q + b for q in range(2)][1](), (len(f"{64}x{142!r:>5}") if k() or k() else (lambda a: a + a)(g0))])
  a = a = ({1: ((g0 + g0) or 61), 2: b}[1])
  try:
   for c in range(1):
    c = len([d, len(f"{c}x{g0!r:>5}")])
    break
    break
  finally:
   d, c = a, [lambda q=q: q + a for q in range(2)][1]()
   try:
    c = [lambda q=q: q + c for q in range(2)][1]()
    return (r(6) * sum([q+g0 for q in range(3)]))
    c
   except E2:
    d
    return g0
    d, c = len([141, ((g0 and g0) and (g0 or a))]), (d * c)
 except E2 as a:
  log.append(chain(a))
  log.append(tb(a))
  d, c = c, a
 except ValueError as d:
  log.append(chain(d))
  log.append(tb(d))
  try:
   try:
    b = g0
   except E1 as d:
    log.append(chain(d))
    log.append(tb(d))
    raise E2(7) from ValueError(3)
    c = (len([96, len([20, 186])]) or (sum([q+b for q in range(3)]) if c is None else (g0 | b)))
   try:
    return a
    del b
   except E1 as d:
    log.append(chain(d))
    log.append(tb(d))
    log.append(handled())
   else:
    a -= (k())
    raise E2(8) from ValueError(3)
   d
  except (E2, TypeError) as c:
   log.append(chain(c))
   log.append(tb(c))
   c, c = (c := c), (a or g0)
  finally:
   match ([lambda q=q: q + b for q in range(2)][1]() if a < b <= (106 + d) else (k())):
    case {1: c} if not (4 if k() else g0) < [lambda q=q: q + c for q in range(2)][1]() <= (27 + g0):
     del a
     b = ((d and g0) if k() else [lambda q=q: q + a for q in range(2)][1]())
    case (d, b) if k():
     log.append(handled())
    case {1: d}:
     b, d = (({1: a, 2: g0}[2]) < b <= g0), (g0 | (116 if k() or k() else (k())))
     d = (len([64, g0]) if k() else len([(g0 * a), (b if k() else c)]))
   d = 192
   try:
    b = sum([q+(a := d) for q in range(3)])
   finally:
    log.append(handled())
  a = g0
  for c in range(0):
   while k() and (k() and a in (len([g0, g0]), 1, 2)):
    c = c = d
   log.append(handled())
   def f9(d=1):
    a, a = (((k()) if k() and k() else (a if k() else c)) if k() and a < c <= g0 else (d or r(10))), b
    log.append(a)
    return r(11)
   log.append(f9())
 while k() and (k()):
  for a in range(0):
   with CM(13) as c, CM(12):
    max(((c and g0) if b else (g0 if k() else c)), *[(len(f"{d}x{45!r:>5}") * len([132, b]))], key=lambda v: v)
    d = (k())
   for a in range(0):
    return g0
    log.append(r(14))
    del a
   b = a
  else:
   with CM(15):
    raise E2(16) from ValueError(3)
    return (([lambda q=q: q + d for q in range(2)][1]() and (g0 + 39)) and max((31 * g0), *[b], key=lambda v: v))
    b = sum([q+(33 * 188) for q in range(3)])
   b = len([(g0 if a != 146 else (b and b)), (sum([q+b for q in range(3)]) if k() else max(14, *[g0], key=lambda v: v))])
   a = (k())
  with CM(17):
   try:
    c = c
    g0
   finally:
    c = (a := len(f"{g0}x{d!r:>5}"))
    log.append(handled())
   try:
    d = ((d and d) and [lambda q=q: q + a for q in range(2)][1]())
    c, c = b, ((len(f"{c}x{180!r:>5}") if not k() else len(f"{g0}x{g0!r:>5}")) if k() else len([max(c, *[b], key=lambda v: v), (g0 or 82)]))
   finally:
    c *= (k())
  a = [lambda q=q: q + c for q in range(2)][1]()
def F1(a, b=2):
 c = 3
 d = None
 c, c = a, max(b, *[max((b or 28), *[b], key=lambda v: v)], key=lambda v: v)
 a, c = c, g0
 while k() and (k()):
  try:
   try:
    a = c = len([({1: len(f"{44}x{g0!r:>5}"), 2: sum([q+g0 for q in range(3)])}[2]), max(c, *[b], key=lambda v: v)])
    d *= (g0 if k() else g0)
    76
   except (E2, TypeError) as d:
    log.append(chain(d))
    log.append(tb(d))
    ([lambda q=q: q + c for q in range(2)][1]() if g0 < -2 <= g0 or (k() if k() else k()) else d)
   except Exception:
    raise E1(18)
   return ((a and g0) in (r(19), 1, 2))
   break
  finally:
   b = len(f"{g0}x{24!r:>5}")
  for a in range(3):
   a = 93
   match [(len([(k()), (57 or d)]) if k() and k() and k() else (c := 34)), g0]:
    case 1:
     return [lambda q=q: q + b for q in range(2)][1]()
    case (b, a) if (b := d) < len(f"{187}x{g0!r:>5}") <= [lambda q=q: q + a for q in range(2)][1]():
     return a
     raise E1(20)
     d = 111
 else:
  if ({1: 33, 2: (27 * 176)}[2]) != (not k()):
   c = d
   def f21(b=1):
    log.append(handled())
    b -= len([a, 174])
   log.append(f21())
   d = (r(22) or r(23))
  with CM(24) as a:
   try:
    log.append(g0)
   finally:
    a = c
 with CM(25) as a:
  a = d
 ((b := 196) or (g0 * g0))
def F2(a, b=2):
 if 0: yield
 with CM(26) as b:
  return (max(g0, *[g0], key=lambda v: v) and (len(f"{c}x{d!r:>5}") | len([g0, b])))
  log.append((((k()) | (35 or 9)) | [lambda q=q: q + b for q in range(2)][1]()))
 (lambda a: a + a)(g0)
 with CM(27) as a:
  for c in range(1):
   del d

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

