# The names that are there for people, and breakpoint.
import sys, builtins
print(exit, quit, help, license)
print(repr(exit), str(quit), type(exit).__name__, type(help).__name__, type(license).__name__)
for name in 'breakpoint', 'aiter', 'anext', 'copyright', 'credits', 'license', 'help', 'exit', 'quit', 'open':
    print(name, hasattr(builtins, name))
sys.breakpointhook = lambda *a, **k: print('hook', a, k) or 'result'
print(breakpoint(1, x=2), breakpoint())
print(sys.__breakpointhook__ is not sys.breakpointhook)
del sys.breakpointhook
def attempt(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(f'{type(e).__module__}.{type(e).__qualname__}: {e}')
attempt(breakpoint)
attempt(aiter, 5), attempt(aiter), attempt(anext, 5), attempt(anext), attempt(anext, 5, 6), attempt(aiter, 1, 2), attempt(aiter, [])
class A:
    def __aiter__(self): return 5
attempt(aiter, A())
class B:
    def __aiter__(self): return self
    def __anext__(self): return 'awaitable'
b = B()
print(aiter(b) is b, anext(b))
attempt(anext, [])
try:
    exit(3)
except SystemExit as e:
    print(e.code)
try:
    quit()
except SystemExit as e:
    print(e.code)
print(breakpoint, aiter, anext)
