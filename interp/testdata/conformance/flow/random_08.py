# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1094]
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
  match g0:
   case {1: a} if not k():
    with CM(2) as d, CM(1):
     d = max((k()), *[(lambda a: a + d)(b)], key=lambda v: v)
    a = ((g0 and b) < (d if k() else 114) <= b)
    with CM(3) as d:
     raise E1(4)
   case None | True:
    return ((b := c) if k() else len(f"{g0}x{c!r:>5}"))
    b = a
 except (E2, TypeError) as a:
  log.append(chain(a))
  log.append(tb(a))
  b = (a + g0)
 except Exception as d:
  log.append(chain(d))
  log.append(tb(d))
  if (a := g0) < r(5) <= (132 if k() else g0):
   return (sum([q+a for q in range(3)]) | a)
   for a, c in [(1, 2), (3, 4)]:
    c, d = (b := max(c, *[(a := 30)], key=lambda v: v)), g0
   a, d = (a := ({1: d, 2: (133 if k() else 54)}[1])), g0
  elif (lambda a: a + a)((lambda a: a + c)(117)) < (not k()) <= a:
   for d, b in [(1, 2), (3, 4)]:
    log.append(handled())
    break
    c, d = [lambda q=q: q + d for q in range(2)][1](), d
   else:
    b = d = (((95 - c) if not k() else (g0 and a)) + (lambda a: a + d)((k())))
    return b
    b = g0
   d = ((c - max(c, *[b], key=lambda v: v)) and (len([13, c]) & (c - c)))
  for d in range(0):
   a = ((b is None) if (120 * d) else ({1: 136, 2: (k())}[1]))
  for b, c in [(1, 2), (3, 4)]:
   try:
    log.append((24 or c))
    c = c
   except Exception:
    a = [lambda q=q: q + d for q in range(2)][1]()
    break
    b, d = 155, c
    raise
   finally:
    return (((lambda a: a + d)(d) * b) - ((b := b) and r(6)))
 for c in range(2):
  with CM(8), CM(7):
   if k():
    log.append((((b := g0) and g0) - (c or 166)))
    g0
   elif (k() if k() else [lambda q=q: q + c for q in range(2)][1]() != g0):
    d = ((b := g0) if b is None else b)
  if k() or k():
   d = 66
  else:
   b = g0
 for d, a in [(1, 2), (3, 4)]:
  log.append(handled())
 while k() and (k()):
  try:
   with CM(9):
    log.append(handled())
    b = len([b, len([c, 199])])
   del b
   break
  except ValueError:
   try:
    break
    d = (c := ((k()) if c else (a if k() else d)))
   except E1 as a:
    log.append(chain(a))
    log.append(tb(a))
    continue
    log.append(handled())
   except (E2, TypeError) as c:
    log.append(chain(c))
    log.append(tb(c))
    break
   else:
    a = (152)
    c -= c
    a = c
   log.append(len([a, g0]))
   try:
    continue
   finally:
    log.append(handled())
    b = a
  except E2 as a:
   log.append(chain(a))
   log.append(tb(a))
   def f10(c=1):
    ((len([g0, d]) & (170 | g0)) if not not k() else (sum([q+b for q in range(3)]) or len([196, 57])))
    log.append((a := (a := (lambda a: a + a)(d))))
   log.append(f10())
   while k() and (k()):
    c = 45
    c = (30 or ((k() if k() else k())))
   else:
    b += b
   for d, d in [(1, 2), (3, 4)]:
    continue
  try:
   b = (d := len([g0, sum([q+g0 for q in range(3)])]))
   try:
    d = c = (a := (104 - (g0 & 86)))
   except (E2, TypeError):
    c *= (g0 - ((a - 36) and len([c, g0])))
    c = c
  except Exception as c:
   log.append(chain(c))
   log.append(tb(c))
   def f11(d=1):
    d = c = 198
   log.append(f11())
  except E2 as a:
   log.append(chain(a))
   log.append(tb(a))
   while k() and ((b and d) < c <= r(12)):
    c, c = sum([q+b for q in range(3)]), (r(13) & (g0 or 9))
    b = len(f"{a}x{93!r:>5}")
    log.append((k()))
   c = g0
   99
def F1(a, b=2):
 d = 4
 try:
  for a in range(2):
   g0
   while k() and (a):
    b = (b and len(f"{c}x{g0!r:>5}"))
    return a
   else:
    break
  else:
   with CM(15), CM(14):
    d = len([(lambda a: a + b)((c - c)), (a := (k()))])
    b = 94
    a -= (a - 187)
   while k() and (not k()):
    a = d = ((lambda a: a + c)((d := c)) and sum([q+g0 for q in range(3)]))
    b = (d + g0)
    c = 175
   else:
    b, b = a, b
    a = ((a == a) and ((197 and 115) * (g0 and 71)))
    c = d
   for b, d in [(1, 2), (3, 4)]:
    c = ((k()) + a)
   else:
    del b
    d *= (b := [lambda q=q: q + d for q in range(2)][1]())
  b += max((len(f"{75}x{101!r:>5}") * 119), *[max(a, *[(lambda a: a + d)(c)], key=lambda v: v)], key=lambda v: v)
  raise E1(16)
 except Exception as d:
  log.append(chain(d))
  log.append(tb(d))
  c = (({1: g0, 2: len(f"{g0}x{b!r:>5}")}[2]) and (not k()))
  for c, a in [(1, 2), (3, 4)]:
   break
   with CM(17):
    a -= (sum([q+g0 for q in range(3)]) and (b in (g0, 1, 2)))
 def f18(a=1):
  if g0 in (max((g0 * g0), *[(g0 if k() else 199)], key=lambda v: v), 1, 2):
   try:
    a = c
    a, d = (sum([q+179 for q in range(3)]) and a), b
   except (E2, TypeError) as b:
    log.append(chain(b))
    log.append(tb(b))
    a = d = a
   else:
    c = ((128 * a) < g0 <= c)
    sum([q+a for q in range(3)])
   finally:
    del b
    log.append((a < g0 <= 170))
 log.append(f18())
 try:
  a = g0
 finally:
  ({1: c, 2: c}[2])
  try:
   try:
    d = a = sum([q+(d - b) for q in range(3)])
   except Exception:
    raise E1(19)
    d = 124
   except E1 as b:
    log.append(chain(b))
    log.append(tb(b))
    c, d = sum([q+g0 for q in range(3)]), max(len([r(20), (k())]), *[g0], key=lambda v: v)
   else:
    return sum([q+max(g0, *[b], key=lambda v: v) for q in range(3)])
    b = (g0 and ({1: sum([q+g0 for q in range(3)]), 2: (a := 149)}[2]))
   while k() and (k() or k()):
    a, a = 8, ({1: (10 and [lambda q=q: q + d for q in range(2)][1]()), 2: ((c + g0) or d)}[2])
   for d, a in [(1, 2), (3, 4)]:
    return c
    b = len(f"{a}x{d!r:>5}")
    g0
  finally:
   b = c
   with CM(22), CM(21):
    c = (d := r(23))
    return (a := 120)
    log.append(d)
 for d, b in [(1, 2), (3, 4)]:
  while k() and (k()):
   c = c = a
   for c in range(3):
    d, a = 96, (lambda a: a + c)((len([163, g0]) and (168 if k() else c)))
   for d in range(0):
    d -= b
    break
 else:
  try:
   b, d = (r(24) or (a | (a if k() else a))), (a := d)
  except (E2, TypeError) as c:
   log.append(chain(c))
   log.append(tb(c))
   with CM(25) as b:
    a = max(((k()) + (c * 61)), *[c], key=lambda v: v)
    b, b = 22, ((sum([q+156 for q in range(3)]) + len([c, 124])) | g0)
    c = (not k())
   return 181
  del d
  a = r(26)
def F2(a, b=2):
 d = None
 if 0: yield
 a = (lambda a: a + b)(g0)
 for a in range(1):
  d, d = (k()), len([len([(k()), (d or d)]), c])
 d *= (sum([q+d for q in range(3)]))
 log.append((d := 56))
 log.append(a)

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

