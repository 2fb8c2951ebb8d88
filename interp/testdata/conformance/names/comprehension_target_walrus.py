# A name bound by := in a comprehension may not occur in its targets; import before a declaration is fine.
for text in ['[x for a[(d := 1)] in y]', '[x for x, a[(d := 1)] in y]', '{x: 1 for x in y for z.b[(z := 3)] in q}',
             '[i for i in range(5) if (j := 0) for k[j + 1] in range(5)]', '[i for i in range(5) if (j := 0) for j in range(5)]',
             '[x for x, a[lambda: (d := 1)] in y]', '[x for x[[(d := 1) for q in z]] in y]', '[i for k[j] in [] if (j := 0)]',
             'def f():\n    import x\n    global x', 'def f():\n    from y import x\n    global x', 'def f():\n    import x\n    nonlocal x',
             'def f():\n    x = 1\n    global x', 'def f(x):\n    import x\n    global x',
             'def f(x):\n    def g():\n        import x.y\n        nonlocal x',
             'f() := 3', 'a := 3', 'a.b := 3', '(a) := 3', '(a, b) := 3', 'a, b := 3', 'f() := ', 'f() := 3 +', '*a := 3', 'None := 1', 'x = f() := 3']:
    try:
        compile(text, '<text>', 'exec')
        print(repr(text), 'fine')
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, error.end_offset)


def imports():
    import sys
    global sys
    return sys.__name__


print(imports(), sys.__name__)
