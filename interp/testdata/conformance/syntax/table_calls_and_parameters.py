sources = [
    'class = 5',
    'def f(if): pass',
    'x.for = 1',
    'f(a=1, 2)',
    'f(**k, 1)',
    'f(**k, *a)',
    'f(a=1, a=2)',
    'f(x for x in y, 1)',
    'def f(a, b, a): pass',
    'def f(a=1, b): pass',
    'def f(*): pass',
    'def f(*, **kw): pass',
    'def f(**kw, a): pass',
    'def f(/, a): pass',
    'def f(a, /, b, /): pass',
    'def f(*a, /): pass',
    'def f(*a=1): pass',
    'lambda a=1, b: 0',
    'def f((a, b)): pass',
    'def f(x):\n    global x',
    'def f(x):\n    def g(x):\n        nonlocal x',
    '{**d for d in x}',
    'f = lambda: return 1',
    'class A(x for x in y): pass',
    'class A(5: pass',
    'def (x): pass',
    'def 5(): pass',
    'def f(1): pass',
    'f(a=)',
    'f(a,,b)',
    '[x, y for x in z]',
    'match x:\n    case A(b=1, 2): pass',
    'x[*a, **b]',
    'class A(metaclass=M, metaclass=N): pass',
    'whille True:\n    pass',
    'define f():\n    pass',
    'lambda (a, b): a',
    'sum(x for x in y, z for z in w)',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
