class Boom(Exception): pass


def boom(*a, **k): raise Boom


names = ['__init__', '__call__', '__getattr__', '__setattr__', '__delattr__', '__getitem__', '__setitem__', '__delitem__', '__iter__', '__len__', '__contains__', '__bool__', '__eq__', '__lt__', '__hash__', '__add__', '__radd__', '__iadd__', '__neg__', '__abs__', '__int__', '__float__', '__index__', '__str__', '__repr__', '__format__', '__enter__', '__reversed__', '__round__', '__dir__', '__next__', '__bytes__', '__get__', '__instancecheck__']
E = type('E', (), {n: boom for n in names if n != '__init__'})
e = E()


def stmt(s):
    def run():
        exec(s, {'e': e, 'E': E})
    run.__name__ = s
    return run


tests = ['e()', 'e.x', 'e.x = 1', 'del e.x', 'e[0]', 'e[0] = 1', 'del e[0]', 'for x in e: pass', 'len(e)', '1 in e', 'bool(e)', 'not e', 'if e: pass', 'e == 1', '1 == e', 'e != 1', 'e < 1', '1 > e', 'hash(e)', '{e: 1}', '{e}', 'e + 1', '1 + e', 'e += 1', '-e', 'abs(e)', 'int(e)', 'float(e)', '[1][e]', '"a" * e', 'range(e)', 'str(e)', 'repr(e)', 'print(e)', 'f"{e}"', 'f"{e!r}"', '"%s" % e', '"{}".format(e)', 'with e: pass', 'reversed(e)', 'round(e)', 'dir(e)', 'next(e)', 'bytes(e)', 'a, b = e', '[*e]', 'print(*e)', 'e and 1', '1 if e else 2', 'while e: pass', 'assert e', 'sorted([e, e])', 'max(e, e)', 'sum([e])', 'list(e)', 'dict(e)', '"".join(e)', '[e].index(1)', '[1].count(e)', 'any([e])', 'filter(None, [e]).__next__()', 'isinstance(1, e)', 'hasattr(e, "q")', 'getattr(e, "q", 1)', 'match e:\n case [a]: pass\n case 1: pass', 'E.__get__(e, 1)', 'class D:\n e = e\nD.e', 'class D:\n e = e\nD().e', '[x for x in e]', '{**e}', 'zip(e)', 'map(len, e)', 'enumerate(e)', 'iter(e)', 'set(e)', 'tuple(e)', 'bytearray(e)', 'chr(e)', 'bin(e)', 'pow(e, 2)', 'divmod(e, 2)', 'e @ 1', 'e()()', 'print(file=e)']
for s in tests:
    try:
        stmt(s)()
        print(repr(s), 'no error')
    except Boom:
        print(repr(s), 'Boom')
    except Exception as x:
        print(repr(s), type(x).__name__, x)
