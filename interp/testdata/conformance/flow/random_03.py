# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1034]
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
 d = len([80, g0])
 while k() and (k()):
  max(len(f"{d}x{c!r:>5}"), *[(b & (g0 or g0))], key=lambda v: v)
def F1(a, b=2):
 c = 3
 match [(({1: (b if k() else 22), 2: (k())}[2]) if k() else (({1: c, 2: g0}[1]) or r(1))), sum([q+max(70, *[175], key=lambda v: v) for q in range(3)])]:
  case None | True:
   len([r(2), ({1: 73, 2: 120}[1])])
  case 1:
   ((g0 if k() else a) < (g0 & d) <= a)
   def f3(a=1):
    d = a
   log.append(f3())
  case 1:
   if k():
    if (k() if c <= c else b is None) or k():
     a = ((c := len(f"{b}x{b!r:>5}")) | g0)
     return (k())
     c = (g0 or (k() and k()))
   for b in range(0):
    return len([len([(c := 132), len(f"{111}x{g0!r:>5}")]), b])
   def f4(d=1):
    d *= (k())
    if k():
     c = ({1: len([(k()), 173]), 2: g0}[1])
     b = len(f"{d}x{c!r:>5}")
    elif k():
     c, b = (c := (g0 & len(f"{159}x{c!r:>5}"))), a
    else:
     log.append(((33 < a <= 101) + [lambda q=q: q + a for q in range(2)][1]()))
     log.append(max((d or (g0 | g0)), *[(b := b)], key=lambda v: v))
   log.append(f4())
 try:
  def f5(d=1):
   try:
    log.append(max(108, *[175], key=lambda v: v))
   except ValueError as c:
    log.append(chain(c))
    log.append(tb(c))
    log.append(r(6))
    b += r(7)
    log.append([lambda q=q: q + c for q in range(2)][1]())
   finally:
    d, c = d, g0
    c = b = (86 or (k()))
    del d
   try:
    d = d
    b = b
   except E2:
    c, b = ((lambda a: a + b)(a) if k() and b is None else (a := max(c, *[c], key=lambda v: v))), 118
    log.append(handled())
   except Exception:
    return b
    c *= (g0 or (12 + (155 or g0)))
    del d
  log.append(f5())
  with CM(9), CM(8):
   match b:
    case 1:
     c = 62
     d = len(f"{g0}x{58!r:>5}")
     ((g0 if k() or k() else r(10)) | max((a or g0), *[(b := g0)], key=lambda v: v))
   a += c
   try:
    return max(b, *[((a or a) & (66 if k() else a))], key=lambda v: v)
    return ({1: r(11), 2: len([(b or g0), (g0 & b)])}[2])
   except (E2, TypeError) as d:
    log.append(chain(d))
    log.append(tb(d))
    raise E1(12)
    c = (45 and (k()))
   except Exception:
    b += (not (k() if k() else k()))
    d *= len([(28 or d), g0])
   else:
    d = len(f"{c}x{g0!r:>5}")
    a -= d
 except (E2, TypeError) as d:
  log.append(chain(d))
  log.append(tb(d))
  for c in range(1):
   while k() and (d is None):
    c = len([d, (({1: b, 2: b}[1]) and g0)])
    raise E1(13)
    c = [lambda q=q: q + d for q in range(2)][1]()
   log.append((lambda a: a + a)(sum([q+b for q in range(3)])))
   log.append(((k()) if k() or 137 < 22 <= g0 else ((g0 if k() else d) | (k()))))
 else:
  return r(14)
  try:
   while k() and (not 96 < 36 <= 42 and k()):
    return len([d, (g0 < a)])
  except (E2, TypeError) as b:
   log.append(chain(b))
   log.append(tb(b))
   try:
    c += ([lambda q=q: q + d for q in range(2)][1]() + len([r(15), a]))
    a = a
    return a
   except Exception as a:
    log.append(chain(a))
    log.append(tb(a))
    log.append(handled())
    raise E1(16)
   except E2 as c:
    log.append(chain(c))
    log.append(tb(c))
    log.append(handled())
    return (d := r(17))
    log.append(65)
   except Exception:
    return a
    log.append(g0)
  except Exception:
   def f18(d=1):
    b, d = (a - ((lambda a: a + b)(g0) and d)), (k())
   log.append(f18())
   with CM(19):
    c, d = g0, sum([q+len([b, g0]) for q in range(3)])
    d += sum([q+b for q in range(3)])
   if b < len(f"{g0}x{139!r:>5}") <= len([max(5, *[b], key=lambda v: v), r(20)]):
    return max(96, *[g0], key=lambda v: v)
   elif k():
    d, c = 125, [lambda q=q: q + b for q in range(2)][1]()
    sum([q+g0 for q in range(3)])
    a, c = (({1: r(21), 2: g0}[1]) & (d := c)), g0
  finally:
   if b is None:
    c, c = (sum([q+d for q in range(3)]) and c), (k())
    ({1: (k() and k()), 2: len([b, sum([q+a for q in range(3)])])}[1])
   elif (k() if k() else k()):
    log.append(((({1: g0, 2: c}[2]) if (k() if k() else k()) else (k())) if c is None else b))
    d += len([max((g0 - 138), *[sum([q+d for q in range(3)])], key=lambda v: v), len(f"{192}x{a!r:>5}")])
    raise E1(22)
   else:
    return a
    c
    b = ((c and (a if k() else b)) | ((k()) - (a & d)))
   c = b
 try:
  log.append((lambda a: a + b)(c))
  for b in range(3):
   b = (k())
   break
   return d
  else:
   while k() and (k()):
    raise E2(23) from None
    continue
   c = b = b
   try:
    b = (150 - (lambda a: a + d)(a))
   except Exception:
    a = d
    c -= (g0 * g0)
    b = ((sum([q+c for q in range(3)]) and g0) or max((c if k() else d), *[(lambda a: a + b)(135)], key=lambda v: v))
   except Exception as b:
    log.append(chain(b))
    log.append(tb(b))
    a = (k())
    d += r(24)
   except Exception:
    log.append(handled())
  log.append((c := (b := g0)))
 except (E2, TypeError) as a:
  log.append(chain(a))
  log.append(tb(a))
  log.append(r(25))
  if 181 in ((lambda a: a + a)((g0 - 153)), 1, 2):
   match [(a and b), ({1: g0, 2: ((d or 178) * [lambda q=q: q + d for q in range(2)][1]())}[1])]:
    case 1:
     d = ({1: len([c, (b - 17)]), 2: (max(b, *[a], key=lambda v: v) | 139)}[1])
    case 1 if a is None:
     a *= g0
    case int(b):
     log.append(max(len([(b if k() else c), (k())]), *[a], key=lambda v: v))
     b = sum([q+r(26) for q in range(3)])
     a += len(f"{193}x{c!r:>5}")
   try:
    return r(27)
    c
   except ValueError as c:
    log.append(chain(c))
    log.append(tb(c))
    a = a
   except Exception:
    c = a = [lambda q=q: q + c for q in range(2)][1]()
    c
 while k() and (k()):
  while k() and ((k() if k() else k())):
   return b
   return b
 b = r(28)
def F2(a, b=2):
 c = 3
 if 0: yield
 c, c = g0, g0
 c, c = max((len(f"{58}x{108!r:>5}") or a), *[len([(g0 & 141), a])], key=lambda v: v), a
 try:
  with CM(30), CM(29):
   b = (d < (g0 or d) <= len(f"{b}x{g0!r:>5}"))
   try:
    c = yield from sub(31)
    raise E2(32) from ValueError(3)
    d = 134
   except ValueError:
    c, d = (((g0 and g0) - g0) - ((65 and 136) if k() and k() else (a if k() else g0))), [lambda q=q: q + d for q in range(2)][1]()
    c += d
   except E2:
    b = (k())
    c = 113
    raise
  a -= (c := ({1: r(33), 2: len([c, g0])}[1]))
 finally:
  def f34(b=1):
   try:
    d = (max(c, *[g0], key=lambda v: v) | ((a or c) and len(f"{-1}x{b!r:>5}")))
    c *= g0
   finally:
    b = (k())
    a = a = g0
   b = (g0 and g0)
  log.append(f34())
 log.append(r(35))
 match [len([((d - g0) if b else (k())), (c < a <= g0)]), (d := g0)]:
  case 1:
   while k() and (k()):
    continue
   else:
    d = (({1: [lambda q=q: q + d for q in range(2)][1](), 2: len(f"{g0}x{-3!r:>5}")}[1]) or (lambda a: a + b)((k())))
   with CM(36):
    len(f"{103}x{g0!r:>5}")
    while k() and (b < len([c, (k())]) <= a):
     b, b = d, (d := (k() or k()))
    with CM(37):
     d = 175
     d *= len([(a := c), g0])
     log.append(((max(31, *[c], key=lambda v: v) | r(38)) and 185))
   try:
    log.append(sum([q+({1: 188, 2: 11}[2]) for q in range(3)]))
    log.append(sum([q+(c * 166) for q in range(3)]))
    try:
     b, c = [lambda q=q: q + c for q in range(2)][1](), 150
    except E1:
     a = (b := (lambda a: a + c)((189 if k() else a)))
     ({1: d, 2: g0}[1])
    except (E2, TypeError):
     a = 104
     return len(f"{g0}x{c!r:>5}")
     b = (({1: g0, 2: 154}[2]) if d < (a or d) <= c else ((k()) or (g0 or 173)))
   finally:
    try:
     ((k() or k()) & len([c, (b := b)]))
    except Exception:
     a, c = (((g0 - a) and g0) if k() else (c & (lambda a: a + c)(d))), 144
     d = g0
    except ValueError as c:
     log.append(chain(c))
     log.append(tb(c))
     a = (c | g0)
    finally:
     d = b
     log.append(len([g0, (c and (a - b))]))

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

