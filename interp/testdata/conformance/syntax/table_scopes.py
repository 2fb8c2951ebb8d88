sources = [
    'x = 1\nreturn x',
    'class A:\n    return 1',
    'yield 1',
    'class A:\n    x = yield',
    'def f():\n    return [(yield x) for x in y]',
    'if True:\n    break',
    'def f():\n    continue',
    'for i in x:\n    def f():\n        break',
    'nonlocal x',
    'def f():\n    nonlocal x\n    x = 1',
    'def f():\n    x = 1\n    def g():\n        nonlocal x\n        global x',
    'def f():\n    print(x)\n    global x',
    '[*a for a in b]',
    'global',
    'global x.y',
    'def f():\n    return *',
    'class A:\n    nonlocal x',
]
for source in sources:
    try:
        compile(source, 'f.py', 'exec')
        print(repr(source), 'compiles')
    except SyntaxError as e:
        print(repr(source))
        print('   ', type(e).__name__, e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset), repr(e.text and e.text.rstrip('\n')))
