a = 1
b = [0, 1, 2, 3, 4, 5]
c = {'x': 1, 'y': 2}
class O: pass
o = O()
o.p = 1
o.q = 2
del a
try:
    a
except NameError as e:
    print(e)
del b[0]
del b[-1], b[1:3]
print(b)
del c['x']
print(c)
del o.p
print(vars(o))
for code in ('del a', 'del b[10]', 'del c["zz"]', 'del o.p', 'del (1).x', 'del "abc"[0]', 'del (1, 2)[0]', 'del b["k"]', 'del None.x',
             'del print.x', 'del O.zz', 'del int.real', 'del range(3)[0]'):
    try:
        exec(code)
    except Exception as e:
        print(code, '->', type(e).__name__, e)
x = y = z = 1
del x, (y, [z])
print('x' in globals(), 'y' in globals(), 'z' in globals())


def f():
    v = 1
    del v
    try:
        v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v


print(f())


def g():
    n = 1

    def inner():
        return n
    del n
    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    n = 5
    return inner()


print(g())
del ()
