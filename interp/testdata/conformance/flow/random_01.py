# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1007]
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
 with CM(1):
  try:
   log.append((not k()))
   with CM(3), CM(2):
    d = a
    a = g0
    a, d = d, (d := (len([47, 92]) | 177))
   with CM(4):
    c = (c or ((a | d) & [lambda q=q: q + c for q in range(2)][1]()))
    b, b = b, (d >= g0 and a in (g0, 1, 2))
    del d
  except E1:
   for b in range(1):
    b = ((g0) or 74)
    c -= a
   else:
    return d
    del a
   (g0 if k() else (lambda a: a + d)(d))
  else:
   if d is None:
    b, a = (d or [lambda q=q: q + d for q in range(2)][1]()), len([d, g0])
   else:
    a -= d
    d = d = b
    d -= (c := g0)
 raise E2(5) from ValueError(3)
 if k():
  try:
   c *= (c := [lambda q=q: q + b for q in range(2)][1]())
   for b in range(3):
    d = ((r(6) & (c if k() else g0)) if k() else ((d := 188) if k() and k() else max(d, *[g0], key=lambda v: v)))
    d = g0
   for c in range(2):
    log.append(handled())
   else:
    c = d
    b -= (b if k() or k() and 156 < g0 else len([(15 or a), len([c, g0])]))
    b
  except (E2, TypeError) as c:
   log.append(chain(c))
   log.append(tb(c))
   log.append(handled())
   68
  except Exception as b:
   log.append(chain(b))
   log.append(tb(b))
   b = b
  b = r(7)
 elif (g0 and d):
  try:
   while k() and ((b := a) == g0):
    a *= len([max(r(8), *[b], key=lambda v: v), sum([q+g0 for q in range(3)])])
    b *= len([g0, [lambda q=q: q + a for q in range(2)][1]()])
   else:
    log.append(sum([q+sum([q+g0 for q in range(3)]) for q in range(3)]))
    a, d = (lambda a: a + a)(max(a, *[(c & c)], key=lambda v: v)), (c := (k() and k()))
    c, d = (d := (sum([q+g0 for q in range(3)]) if k() else c)), (len([(81 | d), len([c, b])]) & [lambda q=q: q + a for q in range(2)][1]())
   b = d = len([(d & len(f"{42}x{g0!r:>5}")), a])
  finally:
   while k() and (k()):
    log.append(({1: b, 2: (len(f"{a}x{37!r:>5}") + (b or 18))}[2]))
   else:
    c = c
    log.append(handled())
    log.append(r(9))
   a = (82 or c)
   c = d = ((len(f"{a}x{c!r:>5}") or (k())) and 139)
  with CM(10):
   def f11(d=1):
    c *= ((a := (a if k() else 73)) if g0 < 147 <= (g0 and g0) else 25)
    return g0
    log.append((max((g0 + c), *[sum([q+113 for q in range(3)])], key=lambda v: v) if 90 < r(12) <= ({1: c, 2: a}[2]) else r(13)))
   log.append(f11())
   if 183:
    log.append((d := c))
    log.append((d := c))
   elif k():
    a = len(f"{141}x{g0!r:>5}")
 else:
  a = (([lambda q=q: q + d for q in range(2)][1]() | ({1: g0, 2: a}[2])) if k() else (b := 21))
  for b in range(2):
   def f14(c=1):
    b = (c or c)
    return len([120, (len(f"{d}x{a!r:>5}") - b)])
    r(15)
   log.append(f14())
  while k() and (k()):
   try:
    r(16)
    d *= a
    d = len(f"{176}x{a!r:>5}")
   except ValueError as d:
    log.append(chain(d))
    log.append(tb(d))
    return (k())
    raise E2(17) from ValueError(3)
   finally:
    del b
    b
    raise E1(18)
   d += r(19)
def F1(a, b=2):
 c = 3
 try:
  try:
   return g0
  except ValueError:
   try:
    log.append(sum([q+len(f"{b}x{112!r:>5}") for q in range(3)]))
   finally:
    del b
    log.append((not a < g0 <= b))
    raise E1(20)
   match [[lambda q=q: q + b for q in range(2)][1](), r(21)]:
    case 0 | 1 | 2:
     return len(f"{a}x{g0!r:>5}")
  except Exception as d:
   log.append(chain(d))
   log.append(tb(d))
   try:
    log.append(handled())
   finally:
    d = d = (k() or k())
    log.append(handled())
    d = a = (c in ((k()), 1, 2))
   b = ((lambda a: a + b)((g0 if k() else 184)) if not c < d else b)
   try:
    raise E1(22)
    log.append(handled())
    log.append((a - g0))
   except (E2, TypeError) as a:
    log.append(chain(a))
    log.append(tb(a))
    log.append(((lambda a: a + c)((k())) and r(23)))
    136
   except Exception:
    c = (g0)
   else:
    log.append(handled())
    return max(r(24), *[sum([q+g0 for q in range(3)])], key=lambda v: v)
  else:
   def f25(d=1):
    a = 129
    d = b
    log.append(handled())
   log.append(f25())
   for a in range(1):
    del d
    break
    raise E2(26) from None
   else:
    c *= (len([r(27), (c * g0)]) if (k() if k() else k()) and 20 <= d else ((k() if k() else k())))
    return 191
    d = len(f"{a}x{d!r:>5}")
   match {1: (((k()) if k() else a) + r(29))}:
    case 0 | 1 | 2:
     return (d | b)
     log.append(({1: len([r(30), a]), 2: (not k())}[1]))
  try:
   try:
    return a
    c = a = len([d, len(f"{75}x{g0!r:>5}")])
    a, d = (k()), g0
   except ValueError as b:
    log.append(chain(b))
    log.append(tb(b))
    d = a
    return b
   except Exception as c:
    log.append(chain(c))
    log.append(tb(c))
    c = g0
    a = len([(max(g0, *[-3], key=lambda v: v) + len([26, d])), len([c, 137])])
   else:
    d = sum([q+(103 + d) for q in range(3)])
    return (128 if k() else (b := (k())))
    d = ({1: r(31), 2: 62}[1])
   finally:
    log.append(handled())
    log.append(72)
   def f32(c=1):
    (sum([q+g0 for q in range(3)]) | ((b := a) if (k() if k() else k()) else (lambda a: a + c)(12)))
    d += sum([q+(b & 81) for q in range(3)])
   log.append(f32())
  except (E2, TypeError):
   with CM(33):
    b = (r(34) - (g0 - r(35)))
    d = (k())
   return max((({1: g0, 2: 111}[2]) if k() else c), *[sum([q+74 for q in range(3)])], key=lambda v: v)
   try:
    raise E1(36)
    d = g0
   except (E2, TypeError) as b:
    log.append(chain(b))
    log.append(tb(b))
    return 45
    log.append(handled())
    return a
   except E2 as b:
    log.append(chain(b))
    log.append(tb(b))
    log.append(handled())
   finally:
    d = a
    b = g0
    d
   raise
  except E1:
   try:
    d = (g0 in ((d and g0), 1, 2))
    c = (145 - ({1: [lambda q=q: q + b for q in range(2)][1](), 2: (k())}[1]))
   except ValueError:
    [lambda q=q: q + c for q in range(2)][1]()
    sum([q+195 for q in range(3)])
    del d
   except E1:
    a = a = d
    return max(199, *[a], key=lambda v: v)
   with CM(37) as b:
    b = c = (len([a, b]) and 55)
  finally:
   for b, c in [(1, 2), (3, 4)]:
    b += 194
    log.append((d if k() else c))
    log.append(handled())
   raise E1(38)
 finally:
  with CM(39):
   d = sum([q+(g0 + 162) for q in range(3)])
   c = (125 if (b := d) < g0 <= d else max(len([154, d]), *[(d := 40)], key=lambda v: v))
  (len(f"{6}x{g0!r:>5}") | ((b := b) + (k())))
 raise E2(40) from ValueError(3)
def F2(a, b=2):
 c = 3
 if 0: yield
 try:
  a -= (a := (155 | 199))
 finally:
  try:
   def f41(c=1):
    a = g0
   log.append(f41())
   try:
    c = ((k() and k()) + b)
    d = len([({1: g0, 2: b}[2]), g0])
    return g0
   finally:
    a = b = 23
    a, a = 184, ({1: r(42), 2: g0}[1])
   (k() and c is None)
  except Exception as a:
   log.append(chain(a))
   log.append(tb(a))
   with CM(43):
    log.append(len(f"{179}x{b!r:>5}"))
   try:
    d = ({1: 52, 2: max(r(44), *[({1: g0, 2: 91}[1])], key=lambda v: v)}[1])
    b, a = b, r(45)
   except E2 as a:
    log.append(chain(a))
    log.append(tb(a))
    d = (r(46) or max(({1: d, 2: g0}[1]), *[(g0 if k() else b)], key=lambda v: v))
   except Exception:
    return a
    c = (max((g0 if k() else 111), *[(c + 140)], key=lambda v: v) * a)
   raise E1(47)
  while k() and (k()):
   while k() and (k()):
    c = (g0 < a <= (g0 * a))
    d = (126 and g0)
    raise E1(48)
   try:
    return ((c if (k() if k() else k()) else (g0 & g0)) * a)
    del c
    d -= r(49)
   except ValueError as d:
    log.append(chain(d))
    log.append(tb(d))
    raise E1(50)
    continue
   with CM(52) as c, CM(51):
    a = ({1: d, 2: max([lambda q=q: q + c for q in range(2)][1](), *[c], key=lambda v: v)}[1])
  c = 111
 return max((84 < g0 <= g0), *[((20 - c) or (k()))], key=lambda v: v)

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

