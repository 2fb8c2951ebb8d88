# Random nesting of blocks and ways out of them: the order of everything, tracebacks and contexts included.

log=[]
state=[1143]
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
 d = c = 58
 for c in range(3):
  log.append(handled())
  try:
   try:
    d, d = d, (r(1) or (a and r(2)))
    d = (({1: c, 2: b}[2]) if b is None else (sum([q+d for q in range(3)]) | d))
   except ValueError:
    del a
   else:
    raise E1(3)
   finally:
    raise E1(4)
  except E1:
   raise E2(5) from ValueError(3)
   for c in range(0):
    log.append(((lambda a: a + d)((k())) or (c and max(117, *[c], key=lambda v: v))))
    log.append(handled())
   else:
    b = max(g0, *[sum([q+117 for q in range(3)])], key=lambda v: v)
   b = b = max(((c or c) or max(c, *[97], key=lambda v: v)), *[136], key=lambda v: v)
 else:
  for c in range(0):
   for d in range(2):
    d = (d - max(r(6), *[(b := 20)], key=lambda v: v))
   else:
    log.append(handled())
    break
    c = r(7)
   def f8(b=1):
    d, b = ((b := ({1: g0, 2: 83}[2])) + c), (([lambda q=q: q + c for q in range(2)][1]() * [lambda q=q: q + d for q in range(2)][1]()) if k() else g0)
   log.append(f8())
  log.append(d)
  try:
   log.append(handled())
  finally:
   match ({1: b, 2: len(f"{g0}x{b!r:>5}")}[1]):
    case [d, *_] if 59 < c <= [lambda q=q: q + d for q in range(2)][1]():
     a = c = g0
     b, d = (a < g0 <= d and k()), ((b is None) and len([(k()), c]))
     c = r(9)
   with CM(10) as a:
    (g0 or 25)
    a = (c if (k() if k() else k()) else ({1: (g0 | b), 2: (b if k() else g0)}[2]))
 b = g0
def F1(a, b=2):
 d = 4
 try:
  with CM(12), CM(11):
   d = a
   while k() and (k()):
    b += len([len([(a * 75), (k())]), (sum([q+b for q in range(3)]) if 116 else r(13))])
    b = ((k() or k()) | (lambda a: a + d)((d := g0)))
   b = (sum([q+g0 for q in range(3)]) | 115)
 finally:
  if len([d, len(f"{b}x{166!r:>5}")]) < (lambda a: a + c)(r(14)) <= (k() and k()):
   try:
    return len([(c * b), [lambda q=q: q + d for q in range(2)][1]()])
   finally:
    (12 or len(f"{g0}x{b!r:>5}"))
    return g0
   b, d = ((c if c in (c, 1, 2) else r(15)) & a), len([len([156, (k())]), (d if k() or k() else (c or d))])
   if (k() if k() else k()) and k() or k() or k():
    c *= a
    d, b = [lambda q=q: q + b for q in range(2)][1](), len(f"{82}x{5!r:>5}")
    raise E1(16)
  else:
   a = (((lambda a: a + d)(c) or -1) if k() else (a := d))
 c += b
 return 77
def F2(a, b=2):
 d = 4
 if 0: yield
 with CM(18), CM(17):
  if not k() or 31 < 38 <= c:
   if k():
    len([([lambda q=q: q + d for q in range(2)][1]() if k() else g0), 40])
   elif k():
    log.append(47)
    ((c if k() and k() else len(f"{a}x{b!r:>5}")) | a)
    raise E1(19)
   try:
    c = yield a
    c = c = d
   except Exception:
    del b
    a = sum([q+(c if k() else g0) for q in range(3)])
   except E2 as b:
    log.append(chain(b))
    log.append(tb(b))
    a += 41
   except Exception:
    130
    log.append(handled())
   else:
    a = c = ({1: (b < b <= g0), 2: (b - g0)}[2])
    c = sum([q+c for q in range(3)])
    len([((c | c) | len(f"{c}x{151!r:>5}")), len([c, (c := b)])])
   try:
    c = len(f"{c}x{c!r:>5}")
   except ValueError as b:
    log.append(chain(b))
    log.append(tb(b))
    ((79 + len(f"{g0}x{c!r:>5}")) + (a is None))
   except Exception as d:
    log.append(chain(d))
    log.append(tb(d))
    return c
    d = ((sum([q+132 for q in range(3)]) * c) if k() else b)
    b = b
   else:
    log.append(a)
   finally:
    raise E1(20)
    c = (b or b)
 if k():
  c, a = d, len([117, max((c * d), *[105], key=lambda v: v)])
 try:
  with CM(21):
   if g0 < g0 and k() and k() or k():
    a = 92
    a, b = (max(g0, *[26], key=lambda v: v) and len([sum([q+a for q in range(3)]), len(f"{g0}x{g0!r:>5}")])), a
   else:
    c -= max((d + a), *[(k())], key=lambda v: v)
    log.append(len([((40 or g0) if k() else sum([q+b for q in range(3)])), (not k())]))
    c = [lambda q=q: q + a for q in range(2)][1]()
   log.append(g0)
   if k():
    del d
    a += a
    return r(22)
   else:
    del b
    a = sum([q+[lambda q=q: q + d for q in range(2)][1]() for q in range(3)])
    c = r(23)
  a, b = (-2 & ((g0 if k() else 44) - r(24))), len([(g0 + [lambda q=q: q + c for q in range(2)][1]()), ((k()) if k() else (b | b))])
  raise E1(25)
 finally:
  b
  if not d:
   d, b = sum([q+[lambda q=q: q + c for q in range(2)][1]() for q in range(3)]), d
   c += 171
   try:
    r(26)
    a = len(f"{a}x{84!r:>5}")
    return r(27)
   except (E2, TypeError) as b:
    log.append(chain(b))
    log.append(tb(b))
    c = [lambda q=q: q + b for q in range(2)][1]()
   except E1 as a:
    log.append(chain(a))
    log.append(tb(a))
    return 119
    raise
  try:
   try:
    d = (a := ((lambda a: a + a)(g0) * (d or c)))
   except E2 as b:
    log.append(chain(b))
    log.append(tb(b))
    del c
    raise
   except ValueError:
    raise E1(28)
   try:
    a *= b
    r(29)
    del b
   finally:
    d = g0
    return d
  except Exception as c:
   log.append(chain(c))
   log.append(tb(c))
   def f30(d=1):
    d = (lambda a: a + c)((d | (d | g0)))
    (((k()) and len([b, d])) & (not k()))
    (d := (g0 | a))
   log.append(f30())
   a = (((b & c) or g0) or a)
   with CM(31) as b:
    d = (g0 and ((135 - b) + r(32)))
    b = 32
 c -= r(33)

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

