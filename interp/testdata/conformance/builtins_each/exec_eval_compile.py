x = 10
print(eval('x + 1'), eval('x', {'x': 5}), eval('x + y', {'x': 1}, {'y': 2}), eval(' 1'), eval('(1,\n2)'), eval(b'1 + 1'))
exec('y = x * 2')
print(y)
ns = {}
exec('a = 1\nb = [a, 2]\ndef f(): return a', ns)
print(ns['b'], ns['f'](), sorted(k for k in ns if k != '__builtins__'), '__builtins__' in ns)
loc = {}
exec('z = x + 1', {'x': 1}, loc)
print(loc)


def f():
    v = 1
    exec('v = 2')
    exec('w = 3')
    print(v, 'w' in locals())
    d = {}
    exec('w = v + 1', globals(), d | {'v': v})
    return eval('v + 5')


print(f())
c = compile('1 + 2', '<test>', 'eval')
print(eval(c), type(c).__name__, c.co_filename)
c = compile('q = 5\nprint(q)', 'file.py', 'exec')
exec(c)
c = compile('"shown"\n', '<s>', 'single')
exec(c)
print(exec('1'), eval('None'))
for code in ('eval("x = 1")', 'eval("")', 'eval("1 +")', 'exec("x +")', 'exec("  x = 1")', 'compile("1", "f", "bad")', 'eval("nope_name")', 'exec("1/0")', 'exec("def f(:")', 'eval("1\\0")', 'exec("x = 1", 5)', 'eval("1", [])', 'eval("1", {}, 5)', 'exec("return 1")', 'exec("yield 1")', 'exec("break")', 'compile("x", 5, "exec")', 'exec("lambda: (yield)")'):
    try:
        print(code, '=', eval(code))
    except Exception as e:
        print(code, '->', type(e).__name__, e)


class M(dict):
    def __getitem__(self, k):
        return f'<{k}>' if k != 'str' else super().__getitem__(k)


print(eval('foo + bar', {}, M()))
g = {'__builtins__': {}}
try:
    eval('len([])', g)
except NameError as e:
    print(e)
print(eval('k(1)', {'__builtins__': {'k': lambda v: v * 10}}))
exec('class K:\n  def m(self): return 1\nprint(K().m(), K.__module__)')
exec('import math; print(math.floor(2.5))')
exec('for i in range(2): print(i)\nelse: print("else")')
