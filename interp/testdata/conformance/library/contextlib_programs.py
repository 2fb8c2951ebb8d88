from contextlib import *
import sys


@contextmanager
def tag(name):
    """A tag."""
    print(f'<{name}>')
    try:
        yield name.upper()
    except KeyError as e:
        print('swallowed', e)
    finally:
        print(f'</{name}>')


with tag('a') as t:
    print(t)
with tag('b'):
    raise KeyError('k')
try:
    with tag('c'):
        raise ValueError('v')
except ValueError as e:
    print('out', e)
print(tag.__name__, tag.__doc__)


@tag('deco')
def f(x):
    print('in f', x)


f(1)
f(2)


@contextmanager
def never():
    if False:
        yield


@contextmanager
def twice():
    yield 1
    yield 2


@contextmanager
def raises():
    try:
        yield
    except ValueError as e:
        raise KeyError('from') from e


for cm, body in ((never, None), (twice, None), (twice, ValueError('x')), (raises, ValueError('y'))):
    try:
        with cm():
            if body:
                raise body
    except Exception as e:
        print(type(e).__name__, e, repr(e.__cause__))


@contextmanager
def passthrough():
    yield


for exc in (StopIteration('s'), RuntimeError('r'), GeneratorExit('g')):
    try:
        with passthrough():
            raise exc
    except BaseException as e:
        print(type(e).__name__, e is exc)


class Closes:
    def close(self): print('closed')


with closing(Closes()) as c:
    print(type(c).__name__)
with suppress(ZeroDivisionError, KeyError):
    1 / 0
try:
    with suppress(KeyError):
        1 / 0
except ZeroDivisionError as e:
    print(e)
with suppress(ValueError):
    raise ExceptionGroup('g', [ValueError(1)])
try:
    with suppress(ValueError):
        raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
except ExceptionGroup as g:
    print(repr(g))
with nullcontext(5) as n:
    print(n)


class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): pass


w = Writer()
with redirect_stdout(w) as got:
    print('captured', 1)
print(w.parts, got is w)
e = Writer()
with redirect_stderr(e):
    print('err', file=sys.stderr)
print(e.parts)

with ExitStack() as stack:
    stack.enter_context(tag('one'))
    stack.enter_context(tag('two'))
    stack.callback(print, 'callback', sep='-')

    @stack.callback
    def _():
        print('decorated')
    stack.push(lambda *exc: print('pushed', exc[0]))
    print('body')
try:
    with ExitStack() as stack:
        stack.callback(lambda: 1 / 0)
        stack.push(lambda t, v, tb: print('saw', t.__name__))
        raise ValueError('first')
except ZeroDivisionError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.push(lambda *exc: True)
    raise ValueError('gone')
with ExitStack() as stack:
    stack.callback(print, 'moved')
    kept = stack.pop_all()
print('after')
kept.close()
try:
    ExitStack().enter_context(5)
except TypeError as e:
    print(e)


class Timer(ContextDecorator):
    def __enter__(self):
        print('start')
        return self

    def __exit__(self, *exc):
        print('stop', exc[0])
        return False


@Timer()
def work():
    """Work."""
    print('working')
    return 3


print(work(), work.__name__, work.__doc__)


class Plain:
    def __enter__(self): return self
    def __exit__(self, *a): return None


print(isinstance(Plain(), AbstractContextManager), issubclass(int, AbstractContextManager))
try:
    AbstractContextManager()
except TypeError as e:
    print(e)
