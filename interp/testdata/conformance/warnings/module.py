import warnings, sys
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    warnings.warn("one"); warnings.warn("two", DeprecationWarning)
    print([ (str(x.message), x.category, x.lineno, x.filename==__file__, x.file, x.line, x.source) for x in w])
    print(str(w[0])[:60])
for act in ("error","ignore","always","default","module","once"):
    with warnings.catch_warnings(action=act):
        for i in range(2):
            try:
                warnings.warn("msg "+act)
                warnings.warn("msg "+act)
            except UserWarning as e: print("raised", e)
def show(message, category, filename, lineno, file=None, line=None): print("SHOW", message, category.__name__, lineno, file, line)
with warnings.catch_warnings():
    warnings.showwarning = show
    warnings.warn("shown")
    def fw(message, category, filename, lineno, line=None): return "FMT %s\n" % message
    warnings.showwarning = warnings._showwarning_orig
    old=warnings.formatwarning
    warnings.formatwarning = fw
    warnings.warn("formatted")
    warnings.formatwarning=old
print(repr(warnings.formatwarning("m", UserWarning, "f.py", 3)), repr(warnings.formatwarning("m", UserWarning, "f.py", 3, "  code ")))
@warnings.deprecated("use g")
def f(x): return x
@warnings.deprecated("old class")
class C:
    def __init__(self, a=1): self.a=a
@warnings.deprecated("nothing", category=None)
def h(): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f(1); C(3)
    class D(C): pass
    D(1); h()
    print([(str(x.message), x.lineno, x.category.__name__) for x in w])
print(f.__deprecated__, C.__deprecated__, h.__deprecated__, f.__name__)
for bad in (lambda: warnings.deprecated(3), lambda: warnings.deprecated("x")(3), lambda: warnings.simplefilter("foo"), lambda: warnings.simplefilter("error", lineno=-1), lambda: warnings.simplefilter("error", lineno="a"), lambda: warnings.filterwarnings("x"), lambda: warnings.filterwarnings("error", message=3),lambda: warnings.filterwarnings("error", category=int), lambda: warnings.filterwarnings("error", module=3), lambda: warnings.catch_warnings().__exit__(), lambda: C(1,2,3)):
    try: bad()
    except Exception as e: print(type(e).__name__, e)
print(repr(warnings.catch_warnings(record=True)))
c=warnings.catch_warnings()
with c:
    try:
        with c: pass
    except RuntimeError as e: print(str(e)[:20])
warnings.simplefilter("error")
for src in ("1 is 1", "assert (1,2)"):
    try: print(compile(src,"<src>","exec"))
    except SyntaxError as e: print(e.msg, e.lineno, e.filename, e.offset,e.end_offset,e.text)
warnings.resetwarnings()
warnings.simplefilter("default", append=True)
print(warnings.filters)
eval("1 is 1")
try: eval("[1]()")
except TypeError: pass
def lev1(): warnings.warn("lev", stacklevel=2)
def lev2(): lev1()
lev2()
warnings.warn(UserWarning("inst"))
class W(UserWarning): pass
warnings.warn("custom", W)
warnings.warn_explicit("expl", W, "file.py", 12)
warnings.warn_explicit("expl", W, __file__, 1)
print(__warningregistry__.keys())
~True
