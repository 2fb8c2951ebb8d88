# Exceptions as sys.excepthook prints them: names, notes, syntax errors, suggestions, chains, groups.
import sys
class MyErr(Exception):
    pass
class Outer:
    class Inner(ValueError): pass
MyErr.__module__ = 'my.mod'
def show(e): sys.excepthook(type(e), e, e.__traceback__)
show(MyErr('x')); show(Outer.Inner()); show(Outer.Inner('a', 1)); show(KeyError('k')); show(SystemExit(3)); show(StopIteration())
class NoMod(Exception): pass
NoMod.__module__ = 5
show(NoMod('z'))
show(SyntaxError('m', ('f', 1, 2, 'abc def\n', 1, 5)))
show(SyntaxError('m', ('f', 1, None, 'abc def\n')))
show(SyntaxError('m', ('f', 1, 100, 'abc def\n', 1, 200)))
show(SyntaxError('m', ('f', 1, 3, '\t abc def\n', 2, 5)))
show(SyntaxError('m', (None, None, 3, 'abc')))
show(SyntaxError('m', ('f', None, 3, 'abc')))
show(SyntaxError()); show(SyntaxError('')); show(SyntaxError(None)); show(SyntaxError('a', ('f', 1, 0, 'x', 1, 0)))
show(SyntaxError('m', ('f', 1, 3, 'é日本 def\n', 1, 5)))
show(IndentationError('ind', ('f', 3, 4, '    x\n', 3, -1)))
e = SyntaxError('m', ('f', 1, 2, 'abc def\n', 1, 5)); e.add_note('note'); show(e)
class S(SyntaxError): pass
show(S('sub', ('f', 1, 2, 'abc', 1, 3)))
class R(Exception):
    def __repr__(self): return 'R!'
    def __str__(self): return ''
show(R())
class N(Exception):
    @property
    def __notes__(self): raise KeyError('no notes')
show(N('n'))
class N2(Exception):
    __notes__ = ('a', 5, None)
show(N2('n'))
class BadStr:
    def __str__(self): 1/0
    def __repr__(self): 1/0
e = ValueError(); e.__notes__ = [BadStr(), 'ok']; show(e)
e = ValueError(); e.__notes__ = BadStr(); show(e)
e = ValueError(); e.__notes__ = 5; show(e)
e = ValueError(); e.__notes__ = b'bytes'; show(e)
e = ValueError(); e.__notes__ = range(3); show(e)
# suggestions
def sug(f):
    try: f()
    except Exception as e: show(e)
blech = 1
sug(lambda: blec); sug(lambda: blechh); sug(lambda: BLECH); sug(lambda: a_very_different_name); sug(lambda: prin); sug(lambda: sys_); sug(lambda: json); sug(lambda: tim); sug(lambda: os.path); sug(lambda: x); sug(lambda: xy)
class C:
    def __init__(self): self.attribute = 1; self._private = 2
    def meth(self): return self.attribut
    def m2(self): return attribute
    def m3(self): return self.private
    def m4(self): return self._privat
c = C()
sug(c.meth); sug(c.m2); sug(c.m3); sug(c.m4); sug(lambda: c.atribute); sug(lambda: c.private); sug(lambda: c._privat); sug(lambda: c.__ini__); sug(lambda: sys.exitt); sug(lambda: 'a'.uper); sug(lambda: [].apend); sug(lambda: (1).bit_len); sug(lambda: C.met); sug(lambda: None.foo); sug(lambda: setattr(c, 'x', 1) or c.xx); sug(lambda: sys.modules.get_)
def delattr_(): del c.atribute
sug(delattr_)
def imp1(): from sys import exitt
def imp2(): from sys import nothing_like_it
def imp3(): import sy
def imp4(): import syss.foo
def imp6(): from sys.foo import bar
for f in (imp1, imp2, imp3, imp4, imp6): sug(f)
def loc():
    variable = 1
    def inner(): return variable + variabl
    inner()
sug(loc)
def loc2():
    print(later)
    later = 1
sug(loc2)
def loc3():
    alpha = 1
    del alpha
    alpha
sug(loc3)
class K:
    abc = 1
    try: abd
    except NameError as e: show(e)
def kw(alpha, beta=2): pass
sug(lambda: kw(alpa=1)); sug(lambda: kw(1, bet=1)); sug(lambda: int('1', bas=3)); sug(lambda: kw(zzz=1)); sug(lambda: sorted([], kee=1)); sug(lambda: print(spe=1)); sug(lambda: ImportError(nam=1))
class D:
    def __dir__(self): raise ValueError
sug(lambda: D().foo)
class D2:
    def __dir__(self): return ['fooo', 3, 'bar']
sug(lambda: D2().foo)
class D3:
    def __getattr__(self, n): raise AttributeError('custom ' + n)
sug(lambda: D3().foo)
class D4:
    fooo = 1
    def __getattr__(self, n): raise AttributeError('custom ' + n, name=n, obj=self)
sug(lambda: D4().foo)
e = NameError('x', name='blec'); show(e)
try: raise NameError('custom', name='blec')
except NameError as e: show(e)
try: raise AttributeError('custom', name='uper', obj='')
except AttributeError as e: show(e)
try: raise AttributeError('custom', name='__clas__')
except AttributeError as e: show(e)
try: raise ImportError('custom', name='sys', name_from='exitt')
except ImportError as e: show(e)
# chains
def chain():
    try:
        try: 1/0
        finally: {}['x']
    except KeyError:
        try: [][1]
        except IndexError as e: raise TypeError('t') from e
sug(chain)
a = ValueError('a'); b = ValueError('b'); a.__context__ = b; b.__context__ = a; show(a)
a = ValueError('a'); a.__cause__ = a; show(a)
g = ExceptionGroup('g', [ValueError('v')]); g.__cause__ = g.exceptions[0]; show(g)
v = ValueError('v'); g = ExceptionGroup('g', [v, v]); v.__context__ = g; show(g)
g = ExceptionGroup('g', [ValueError('v'), BaseExceptionGroup('h', [KeyboardInterrupt(), SyntaxError('m', ('f', 1, 2, 'abc', 1, 3))])]); g.add_note('gn\ngm'); g.exceptions[0].add_note('vn'); show(g)
x = KeyError('c'); v.__cause__ = x; show(ExceptionGroup('zz', [v, TypeError()]))
show(ExceptionGroup('g', [ExceptionGroup('h', [ValueError(i) for i in range(17)]), ValueError(1)]))
show(ExceptionGroup('g', [ValueError(i) for i in range(16)]))
