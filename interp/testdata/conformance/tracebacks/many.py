# The tracebacks of one function each: what is underlined, how the exceptions are linked, what they suggest.
import sys
def show(f, *a):
    try: f(*a)
    except BaseException as e: sys.excepthook(type(e), e, e.__traceback__)
def a1():
    x = (1 +
         2 +
         'a')
def a2():
    return foo(
        1,
        2,
        3,
        4)
def foo(*a):
    d = {}
    return d['x'][
        0
    ]['y']
def a3():
    x = {'a': 1}
    x['a']['b'][
        'c'] = 3
def a4():
    é = '日本'; 日本 = 3; return (é +   日本)
def a5():
    for i in range(3): (lambda: i/0)()
def a6():
    a = b = c = []
    a.b.c.d[0].e
def a7():
    return   foo.bar.baz(1, 2)
def a8():
    raise ValueError('multi\nline')
def a9():
    assert 1 == 2, 'msg'
def a10():
    assert (1 ==
        2)
def a11():
    x = [1/i for i in (1, 0)]
def a12():
    return {k: v for k, v in [(1,)]}
def a13():
    with open_it() as f: pass
def a14():
    import nonexistent_module
def a15():
    from sys import nonexist
def a16():
    del foo.zzz
def a17():
    x = 5; x += 'a'
def a18():
    x = yy.zz
def a19():
    print(f"{1/0} and {2}")
def a20():
    x = not_defined + 1
def a21():
    -'a'
def a22():
    1 < 'a' < 3
def a23():
    (1
     )(2)
def a24():
    x = 1 if 1/0 else 2
def a25():
    a, b = 1, 2, 3
def a26():
    foo(*1)
def a27():
    foo(**1)
def a28():
    class X(1/0): pass
def a29():
    @undefined_deco
    def f(): pass
def a30():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError('k') from e
def a31():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError('k')
def a32():
    try:
        1/0
    except ZeroDivisionError as e:
        raise KeyError('k') from None
def a33():
    def r(n):
        if n == 0: 1/0
        r(n-1)
    r(10)
def a34():
    class E(Exception):
        def __str__(self): raise ValueError
    raise E
def a35():
    e = ValueError('v'); e.add_note('n1'); e.add_note('n2\nn3'); raise e
def a36():
    e = ValueError('v'); e.__notes__ = 'abc'; raise e
def a37():
    e = ValueError('v'); e.__notes__ = [1, 2]; raise e
def a38():
    raise ExceptionGroup('eg', [ValueError(1), ExceptionGroup('in', [TypeError('t'), KeyError('k')])])
def a39():
    ex = []
    for i in range(20):
        try: raise ValueError(i)
        except ValueError as e: ex.append(e)
    raise ExceptionGroup('many', ex)
def a40():
    e = ExceptionGroup('x', [ValueError(1)])
    for i in range(15): e = ExceptionGroup(f'x{i}', [e])
    raise e
def a41():
    try:
        raise ExceptionGroup('eg', [ValueError(1)])
    except ExceptionGroup as e:
        raise RuntimeError('after') from e
def a42():
    raise ExceptionGroup('a\nb', [ValueError('x\ny')])
def a43():
    a = ValueError('a'); b = ValueError('b'); a.__cause__ = b; b.__cause__ = a; raise a
def a44():
    x = lambda: (1/
       0)
    x()
def a45():
    foo.bar[1:2, 3] = 1
def a46():
    return [
        1,
        1/0,
        3]
def a47():
    if (1 and
        2/0): pass
def a48():
    x = "aaaa" \
        "bbbb" + 1
def a49():
    	# tab indented
    	y = 1/0
def a50():
    return max(1, 2, key=3)
def a51():
    "%d" % 'a'
def a52():
    sorted([1,'a'])
def a53():
    raise
def a54():
    raise 3
def a55():
    next(iter([]))
def a56():
    int('x'); return 1
def a57():
    x = foo.    bar    (  1 )
def a58():
    x = 1 .    real   . foo  [ 3 ]
def a59():
    x = (  'a'  )   +  (  3  )  # comment
def a60():
    x = [0]  [  # c [
       5 ]
def a61():
    global zz; zz
def a62():
    try: 1/0
    finally: {}['k']
def a63():
    while 1/0: pass
def a64():
    x = (y := 1/0)
def a65():
    x: int = 1/0
def a66():
    return 1/0 if True else 0
def a67():
    yield_ = [*1]
def a68():
    {**1}
def a69():
    {[]: 1}
def a70():
    f'{1:{"x"}}'
def a71():
    match 1/0:
        case 1: pass
def a72():
    match 5:
        case foo.zz: pass
def a73():
    a17.x.y = 1
def a74():
    x = a17[1]
def a75():
    a17[1] = 2
def a76():
    del a17[1]
def a77():
    for x in 5: pass
def a78():
    for x, y in [1]: pass
def a79():
    print(1, 2,
          1/0, *[3])
def a80():
    a = 1; return a.foo(
        1).bar(2)
def a81():
    x = 1 + \
        2 + \
        'a'
for i in range(1, 82):
    print('---', i, file=sys.stderr)
    show(globals()[f'a{i}'])
