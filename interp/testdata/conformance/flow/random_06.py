# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1082]
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
 try:
  try:
   with CM(1):
    log.append(d)
  except ValueError as c:
   log.append(chain(c))
   log.append(tb(c))
   try:
    log.append([lambda q=q: q + a for q in range(2)][1]())
    a += c
    c = a
   except E2:
    log.append((r(2) if max(184, *[d], key=lambda v: v) else (b := len(f"{g0}x{g0!r:>5}"))))
    d = g0
    return ((k() and k()) & (max(d, *[12], key=lambda v: v) and [lambda q=q: q + d for q in range(2)][1]()))
  else:
   a = (len([(k()), len([142, d])]) if k() else sum([q+153 for q in range(3)]))
  finally:
   while k() and (d or b == g0 and (g0 and 126) != g0):
    return [lambda q=q: q + a for q in range(2)][1]()
    d = a = c
  d = 148
 finally:
  with CM(4) as a, CM(3):
   del a
 b, a = r(5), a
def F1(a, b=2):
 for b in range(0):
  ({1: [lambda q=q: q + b for q in range(2)][1](), 2: (lambda a: a + a)((a if k() else g0))}[2])
  c = (({1: (k()), 2: b}[1]) | g0)
  with CM(6) as b:
   log.append(handled())
 c *= 56
 c = c
def F2(a, b=2):
 c = 3
 if 0: yield
 d += len([max(d, *[len(f"{a}x{g0!r:>5}")], key=lambda v: v), g0])
 if c is None:
  while k() and (c is None or k()):
   c += r(7)
   a -= g0
  else:
   try:
    a *= g0
    return (b if c < (c or b) <= (lambda a: a + a)(c) else d)
    c = (d is None)
   finally:
    c, b = (c := 128), (len(f"{167}x{d!r:>5}") & max(g0, *[sum([q+b for q in range(3)])], key=lambda v: v))
    c, a = 116, len([(k()), ({1: (k()), 2: len([g0, a])}[2])])
    b -= len(f"{132}x{b!r:>5}")
   while k() and (k()):
    a = c
   if not not not k():
    b = ({1: r(8), 2: b}[1])
    return a
    (a - (c := 142))
   else:
    return (lambda a: a + b)(sum([q+g0 for q in range(3)]))
    d, d = (d * d), a
  try:
   try:
    return (((163 * c) if k() else g0) if len([b, b]) in (len([d, c]), 1, 2) else (102 if 37 < c <= 57 else len([a, b])))
    a *= r(9)
    log.append(handled())
   except ValueError as b:
    log.append(chain(b))
    log.append(tb(b))
    c = (c & len([138, (d * b)]))
   except E2 as c:
    log.append(chain(c))
    log.append(tb(c))
    a = a
   except Exception:
    c = yield from sub(10)
    return a
   else:
    raise E1(11)
    a = ((d := (b * g0)) | d)
  except Exception as a:
   log.append(chain(a))
   log.append(tb(a))
   if k():
    len([r(12), ((k() if k() else k()))])
    b, c = ((23 if k() else g0) < b <= (a or c)), (136 and (g0 < d <= g0))
   else:
    log.append(len(f"{g0}x{d!r:>5}"))
    b = r(13)
    return (({1: r(14), 2: len([137, c])}[1]) or max((b := 7), *[r(15)], key=lambda v: v))
 elif k():
  try:
   c = (c and 127)
   match {1: (lambda a: a + a)((sum([q+a for q in range(3)]) and (g0 + 32)))}:
    case int(b):
     raise E1(16)
    case {1: b} if k():
     return 13
     a = sum([q+76 for q in range(3)])
    case (a, b):
     d -= d
     d = yield from sub(17)
   b -= g0
  except E1:
   def f18(d=1):
    c = 192
    return (b & b)
   log.append(f18())
   raise
  except E1:
   try:
    c = (len([[lambda q=q: q + c for q in range(2)][1](), [lambda q=q: q + c for q in range(2)][1]()]) + 173)
   finally:
    d = ({1: (lambda a: a + a)(sum([q+a for q in range(3)])), 2: r(19)}[1])
    c *= (d := a)
   while k() and ((c := d) in (g0, 1, 2) and k() or k()):
    194
    return (b is None)
    log.append(sum([q+(k()) for q in range(3)]))
   with CM(20):
    a, b = (c := d), b
    log.append(handled())
  except Exception:
   for a in range(3):
    d += r(21)
    b, b = (g0 or d), (lambda a: a + d)(len(f"{g0}x{b!r:>5}"))
   else:
    d = yield 172
    del d
 match (c and r(22)):
  case (b, d) if k():
   try:
    try:
     d, b = (k()), r(23)
     log.append(handled())
     a = c
    except Exception as a:
     log.append(chain(a))
     log.append(tb(a))
     d *= len([len([sum([q+g0 for q in range(3)]), len([4, 109])]), len([(k()), d])])
     raise
    except E1 as c:
     log.append(chain(c))
     log.append(tb(c))
     c = yield from sub(24)
     a = 115
     d = len([(k() and k()), (lambda a: a + b)(c)])
     raise
    else:
     d, b = sum([q+34 for q in range(3)]), ({1: c, 2: d}[1])
     raise E1(25)
     d = yield 146
    finally:
     b = ({1: (b if a is None else r(26)), 2: (c & 36)}[1])
     raise E2(27) from ValueError(3)
     b *= (lambda a: a + a)(b)
   except E2:
    with CM(28):
     a = sum([q+len(f"{a}x{a!r:>5}") for q in range(3)])
     return ((b or (c if k() else g0)) | b)
     c = ((max(g0, *[g0], key=lambda v: v) - (k())) * d)
    d, d = r(29), len(f"{g0}x{g0!r:>5}")
    while k() and ((k() if not k() else k() and k())):
     log.append(handled())
     c = r(30)
   except Exception:
    try:
     a = a = g0
     b = (((a & g0) if k() else c) or g0)
     b = yield max((len([g0, b]) if c in (a, 1, 2) else 8), *[a], key=lambda v: v)
    except E1:
     b, d = 161, (b := ((d + g0) if k() else (d if k() else 90)))
    except E1 as c:
     log.append(chain(c))
     log.append(tb(c))
     len([(len(f"{g0}x{32!r:>5}") if k() else [lambda q=q: q + a for q in range(2)][1]()), ({1: (a if k() else 75), 2: sum([q+d for q in range(3)])}[2])])
     raise
    finally:
     b = g0
   else:
    d = max((d := max(d, *[d], key=lambda v: v)), *[(b is None)], key=lambda v: v)
    log.append(b)
   while k() and (k()):
    a = (a := g0)
   else:
    a
    b = g0
    try:
     b, c = r(31), c
    except Exception as b:
     log.append(chain(b))
     log.append(tb(b))
     a = g0
     return ((k() and k()) - ((k()) if c is None else c))
    else:
     return [lambda q=q: q + d for q in range(2)][1]()
     d *= len(f"{g0}x{g0!r:>5}")
    finally:
     log.append(((k()) | (len([g0, g0]) if 127 < b <= d else (d := g0))))
 if k():
  while k() and (k() or c < a <= b):
   match [(128 or (121 if d != d else d)), len([g0, ({1: g0, 2: (35 if k() else 88)}[1])])]:
    case None | True:
     log.append(((k() if -2 in (b, 1, 2) else k() and k())))
    case (b, a):
     log.append(((len(f"{c}x{g0!r:>5}") - [lambda q=q: q + c for q in range(2)][1]()) * [lambda q=q: q + c for q in range(2)][1]()))
     break
     d = a
   while k() and (k()):
    g0
    ((k() if k() else k()) and k())
   while k() and (d < a <= (g0 | (24 and 184))):
    raise E1(32)
  for b in range(1):
   try:
    a += (lambda a: a + c)((g0 and d))
    raise E2(33) from ValueError(3)
    (r(34) + sum([q+d for q in range(3)]))
   except ValueError as a:
    log.append(chain(a))
    log.append(tb(a))
    c = b
   except (E2, TypeError):
    c
    raise
   try:
    raise E1(35)
   except E1:
    c = len([(c := len([47, g0])), sum([q+a for q in range(3)])])
    d -= 121
   except Exception:
    c *= (r(36) - max(d, *[({1: 120, 2: c}[2])], key=lambda v: v))
   finally:
    b = g0
 else:
  b = ({1: sum([q+g0 for q in range(3)]), 2: (b := d)}[1])
  with CM(37) as d:
   while k() and (k()):
    b = b = (lambda a: a + d)(g0)
    raise E2(38) from ValueError(3)
    log.append(43)
 c -= c

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

