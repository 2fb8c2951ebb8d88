"""Run programs that come on standard input, each as a script of its own, and send back what it wrote.

A request is a line with the number of bytes, then the program; the answer a line with the status and the numbers of
bytes of standard output and standard error, then these.
"""

import builtins
import gc
import io
import linecache
import os
import resource
import sys
import tempfile
import types

def unraisable(u):
    """Show it without the frame of this module, which a script does not have."""
    tb = u.exc_traceback
    if tb and tb.tb_frame.f_code.co_filename == __file__:
        u = sys.UnraisableHookArgs((u.exc_type, u.exc_value, tb.tb_next, u.err_msg, u.object))
    sys.__unraisablehook__(u)


sys.unraisablehook = unraisable
requests, answers = sys.stdin.buffer, sys.stdout.buffer
streams = sys.stdout, sys.stderr
sys.argv = [NAME := 'program.py']
__name__ = 'worker'  # warnings of the compiler are shown for __main__ only
me = sys.modules.pop('__main__')
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))
sys.setrecursionlimit(sys.getrecursionlimit() + 1)  # the frame of this module
now = vars(builtins)
known = dict(now)
gc.freeze()  # what has been there before is not looked through after every program
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)  # where the file is that some messages are looked up in


class Loader:
    """Stands for the loader of a script."""


def stream(errors):
    return io.TextIOWrapper(io.BytesIO(), encoding='utf-8', errors=errors, newline='\n', write_through=True)


while line := requests.readline():
    source = requests.read(int(line)).decode('utf-8', 'surrogatepass')
    with open(NAME, 'w', encoding='utf-8', errors='surrogatepass', newline='') as f:
        f.write(source)
    linecache.cache[NAME] = len(source), None, source.splitlines(True), NAME
    main = types.ModuleType('__main__')
    vars(main).update(__annotations__={}, __builtins__=builtins, __file__=NAME, __cached__=None, __loader__=Loader())
    sys.modules['__main__'] = main
    sys.stdout, sys.stderr = out, err = stream('strict'), stream('backslashreplace')
    status = 0
    try:
        exec(compile(source, NAME, 'exec'), vars(main))
    except SystemExit as e:
        status = 0 if e.code is None else e.code & 255 if isinstance(e.code, int) else 1
        if status == 1 and not isinstance(e.code, int):
            print(e.code, file=err)
    except BaseException as e:
        status = 1
        sys.stdout, sys.stderr = out, err
        inner = None if isinstance(e, SyntaxError) and not e.__traceback__.tb_next else e.__traceback__.tb_next
        sys.__excepthook__(type(e), e.with_traceback(inner), inner)
        del e, inner
    sys.stdout, sys.stderr = out, err
    vars(main).clear()
    del main
    gc.collect()
    if now.keys() != known.keys():
        for name in set(now) - set(known):
            del now[name]
    now.update(known)
    out, err = out.buffer.getvalue(), err.buffer.getvalue()
    sys.stdout, sys.stderr = streams
    answers.write(b'%d %d %d\n' % (status, len(out), len(err)) + out + err)
    answers.flush()
