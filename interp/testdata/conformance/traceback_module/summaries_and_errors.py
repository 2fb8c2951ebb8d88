import traceback, sys
HERE = __file__[:-len('summaries_and_errors.py')]
write = sys.stdout.write


class Out:
    """Takes the folder out of what is printed."""
    def write(self, text):
        return write(text.replace(HERE, ''))
    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()
class My(Exception):
    def __str__(self): raise Exception
fs=traceback.FrameSummary('foo.py',3,'fn',line='some code',locals={'b':2,'a':'x'})
print(fs, len(fs), list(fs), fs[1], fs==('foo.py',3,'fn','some code'), fs==traceback.FrameSummary('foo.py',3,'fn'))
print(traceback.StackSummary.from_list([fs, ('a.py',1,'g','l2'), ('a.py',1,'g',None)]).format())
print(traceback.format_list([('a.py',1,'g','l2')]*6))
traceback.print_list([('a.py',1,'g','  l2')]*2, file=sys.stdout)
class SS(traceback.StackSummary):
    def format_frame_summary(self, f, **k): return None if f.lineno==1 else 'X'
print(SS.from_list([('a.py',1,'g','l2'),('a.py',2,'g','l2')]).format())
for bad in (lambda: traceback.format_exception(3), lambda: traceback.format_exception(ValueError, None), lambda: traceback.print_last(), lambda: traceback.format_exception(None), lambda:traceback.format_exception_only(None), lambda:traceback.format_exception_only(type(None),None), lambda: traceback.format_exception(None,None,None), lambda: traceback.format_exception(ValueError, ValueError(3), None), lambda:traceback.print_exception(3,4,None,file=sys.stdout)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
e = SyntaxError("msg", ("f.py", 2, 3, "  abc def\n", 2, 6)); print(traceback.format_exception_only(e))
te=traceback.TracebackException.from_exception(e); print(te.filename,repr(te.lineno),te.text,te.offset,te.end_offset,repr(te.end_lineno),te.msg)
te.text="changed"; print(list(te.format()))
class N(Exception):
    @property
    def __notes__(self): raise ValueError('no')
for x in (N(), ):
    print(traceback.format_exception_only(x))
x=Exception('a'); x.__notes__=5; print(traceback.format_exception_only(x)); x.__notes__=['a',3,My()]; print(traceback.format_exception_only(x))
exec(compile("def q():\n  1/0\n", "<dyn>", "exec"))
import linecache
linecache.cache["<dyn>"]=(10,None,["def q():\n","  1/0  # here\n"],"<dyn>")
try: q()
except Exception: traceback.print_exc(file=sys.stdout)
print(repr(linecache.getline(__file__,2)), len(linecache.getlines(__file__))>10, repr(linecache.getline('nope',2)), linecache.getlines('nope'))
q()
