# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1036]
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
  a, c = g0, b
 except ValueError as c:
  log.append(chain(c))
  log.append(tb(c))
  a = 86
 except ValueError:
  try:
   try:
    c = b
   except Exception:
    (b - ((b & g0) if 90 != g0 else d))
    a = d
   except ValueError as c:
    log.append(chain(c))
    log.append(tb(c))
    c = g0
    d = ((a * (a and 100)) | g0)
    d = d = r(1)
   try:
    log.append(handled())
   except ValueError as c:
    log.append(chain(c))
    log.append(tb(c))
    a = ((b and b) if g0 in (g0, 1, 2) and k() else len(f"{g0}x{g0!r:>5}"))
    return len([(d and (13 * c)), sum([q+g0 for q in range(3)])])
   except E2 as c:
    log.append(chain(c))
    log.append(tb(c))
    a, a = (max((61 and g0), *[(c := 188)], key=lambda v: v) + len([(a := g0), r(2)])), (k())
   try:
    c = ((g0 if g0 < a <= a else r(3)) & c)
   finally:
    d, b = 55, a
    c
    b, a = (not k() and k()), 139
  except ValueError as d:
   log.append(chain(d))
   log.append(tb(d))
   try:
    raise E1(4)
   except Exception:
    (({1: (106 * g0), 2: [lambda q=q: q + d for q in range(2)][1]()}[2]) * len([39, (k())]))
   except ValueError:
    log.append(((lambda a: a + c)((k())) + (r(5) + 118)))
    c = sum([q+(b if k() else d) for q in range(3)])
    c = (({1: [lambda q=q: q + a for q in range(2)][1](), 2: c}[1]) if not k() else (c := 5))
   else:
    a = len([({1: max(g0, *[g0], key=lambda v: v), 2: len([36, c])}[1]), (c if not k() else (70 if k() else g0))])
    return ([lambda q=q: q + b for q in range(2)][1]() - 152)
   finally:
    b, c = r(6), len([d, d])
    log.append((not k() or k() or k()))
    b -= d
  def f7(d=1):
   def f8(b=1):
    return max(196, *[len([d, 68])], key=lambda v: v)
    c *= (b := b)
    a = g0
   log.append(f8())
   if (k()) == 50 or k():
    b = c
    b = (d := (g0 < 85 <= 80))
    a = (k())
   else:
    log.append(len([max((155 or a), *[len([b, g0])], key=lambda v: v), len([a, [lambda q=q: q + b for q in range(2)][1]()])]))
    a, a = (c := (d := len([98, c]))), (d := [lambda q=q: q + a for q in range(2)][1]())
  log.append(f7())
 if not k() or c < 195 <= 157:
  try:
   with CM(10) as b, CM(9):
    return (c := a)
  finally:
   def f11(b=1):
    a = (k())
    d = len([[lambda q=q: q + a for q in range(2)][1](), b])
    b = (lambda a: a + d)(((b if k() else g0) * g0))
   log.append(f11())
  try:
   c
   for c, a in [(1, 2), (3, 4)]:
    raise E2(12) from None
    c = (c := len([max(d, *[a], key=lambda v: v), g0]))
  except ValueError as a:
   log.append(chain(a))
   log.append(tb(a))
   b = max(len([c, g0]), *[len([c, (lambda a: a + a)(a)])], key=lambda v: v)
   raise E2(13) from None
   d
  except Exception as b:
   log.append(chain(b))
   log.append(tb(b))
   while k() and (k()):
    b, b = c, (k())
    c, c = 140, g0
    a = len([((k()) if g0 in (159, 1, 2) else d), len([(g0 & g0), len([34, b])])])
   else:
    b = g0
   raise E1(14)
  finally:
   def f15(b=1):
    log.append(handled())
    a = (lambda a: a + d)(((g0 + g0) | 139))
    ((96 + d) if k() else (g0 + d))
   log.append(f15())
   def f16(d=1):
    a, b = (g0 - sum([q+g0 for q in range(3)])), len([({1: (lambda a: a + b)(d), 2: (g0 if k() else c)}[1]), len([(k()), b])])
   log.append(f16())
  c
 else:
  with CM(17) as b:
   try:
    return sum([q+({1: g0, 2: 2}[1]) for q in range(3)])
    a = a
    c = max((a := len([176, g0])), *[len(f"{d}x{g0!r:>5}")], key=lambda v: v)
   except (E2, TypeError):
    c, a = len([len(f"{d}x{49!r:>5}"), len([(a := b), d])]), d
    del d
    return ((b == 165) & 30)
   except (E2, TypeError):
    c, b = ((k() if k() else k()) or k() or k()), (d if k() else 192)
    a = c = len([({1: sum([q+72 for q in range(3)]), 2: len([d, d])}[2]), (k())])
    log.append(handled())
   if k():
    return d
    b
    return sum([q+d for q in range(3)])
   try:
    return (k())
    c *= b
    b = c
   except E1 as c:
    log.append(chain(c))
    log.append(tb(c))
    return sum([q+(g0 or g0) for q in range(3)])
   except Exception:
    d = g0
    return (d := max(len([107, b]), *[len([c, g0])], key=lambda v: v))
    a = (r(18) if not k() and k() else g0)
   else:
    b = ((137 or d))
  def f19(d=1):
   c *= c
  log.append(f19())
def F1(a, b=2):
 c = 3
 d = 4
 a = sum([q+max(c, *[86], key=lambda v: v) for q in range(3)])
 with CM(20):
  with CM(21):
   match (d := len(f"{152}x{b!r:>5}")):
    case int(d) if k():
     b = b = r(24)
     return ((max(a, *[g0], key=lambda v: v) or max(g0, *[g0], key=lambda v: v)) if k() else g0)
     b *= (g0 * (b := r(25)))
    case [1, b] if [lambda q=q: q + a for q in range(2)][1]() < b <= len([177, c]) and k():
     c = (a := (r(26) & (d if k() else c)))
    case int(b):
     c, c = b, g0
     log.append((k()))
  d = ((b := a) - (c := a))
  d = g0
 with CM(28) as d, CM(27):
  raise E1(29)
  c = sum([q+(d := a) for q in range(3)])
 while k() and (g0 < (g0 if g0 in (b, 1, 2) else (156 or c)) <= 34):
  b, a = r(30), 179
  c
 else:
  while k() and (k()):
   def f31(b=1):
    a = b
    d
   log.append(f31())
   log.append(handled())
  else:
   for c in range(0):
    d += (((d | c) * (d and a)) + a)
    log.append((({1: g0, 2: (b := 38)}[1]) - 77))
   try:
    d, c = (r(32) + (k())), ((114 or a) & max(b, *[len(f"{b}x{g0!r:>5}")], key=lambda v: v))
    log.append(len(f"{g0}x{c!r:>5}"))
   except ValueError:
    b, a = 29, len(f"{50}x{d!r:>5}")
    log.append(handled())
    raise
   except (E2, TypeError) as b:
    log.append(chain(b))
    log.append(tb(b))
    return 105
    d -= d
    raise
   finally:
    d = ((max(13, *[25], key=lambda v: v) or (c if k() else a)) and (r(33) if k() and k() else len(f"{a}x{g0!r:>5}")))
   with CM(34) as c:
    return (lambda a: a + a)(100)
  return ((k()) if k() and k() else ([lambda q=q: q + d for q in range(2)][1]() * 7))
  if k():
   return b
   return r(35)
   if c and k():
    b = r(36)
    (k() or k())
def F2(a, b=2):
 d = None
 if 0: yield
 with CM(37):
  try:
   log.append(144)
  except (E2, TypeError) as b:
   log.append(chain(b))
   log.append(tb(b))
   try:
    a = ((k()) and ((c if k() else d) - (179 + c)))
    d = (c := (143 if c in (b, 1, 2) else 6))
   except ValueError as b:
    log.append(chain(b))
    log.append(tb(b))
    b, c = max((max(d, *[66], key=lambda v: v) and 30), *[({1: b, 2: 76}[1])], key=lambda v: v), [lambda q=q: q + d for q in range(2)][1]()
    raise E2(38) from None
   except ValueError:
    d
    raise E1(39)
    a = a = r(40)
   finally:
    b = b
    a = d = g0
   match [(len([len([58, d]), (k())]) | (lambda a: a + c)(len([136, d]))), a]:
    case (a, d):
     log.append(r(41))
   return -2
   raise
  except Exception as c:
   log.append(chain(c))
   log.append(tb(c))
   if k() or k() or k():
    b = [lambda q=q: q + a for q in range(2)][1]()
    log.append(handled())
   with CM(42) as c:
    a = a
    b *= ((b := r(43)) and r(44))
 a, c = max(c, *[(k() and k())], key=lambda v: v), (((187 or b) + (66 if k() else g0)) and len(f"{d}x{a!r:>5}"))
 log.append(b)

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

