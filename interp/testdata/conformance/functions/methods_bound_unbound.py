class C:
    def m(self, x=0):
        return (self.__class__.__name__, x)

    def __repr__(self):
        return 'C()'


c = C()
b = c.m
print(b(1), C.m(c, 2), b.__self__, b.__func__ is C.m, b == c.m, b is c.m, b.__name__, C.m.__qualname__)
print(C.m(5) if False else C.m.__name__, hash(b) == hash(c.m), c.m == C().m)
C.m2 = lambda self: 'added later'
print(c.m2())
c.own = lambda *a: a
print(c.own(1))
c.m = 'shadowed'
print(c.m)
del c.m
print(c.m(3))
try:
    b.attr = 1
except AttributeError as e:
    print(e)
print([].append.__self__, 'abc'.upper.__name__, len.__self__.__name__ if hasattr(len, '__self__') else None)
print(list(map(str.upper, ['a', 'b'])), list(map('a,b'.split, [',', 'b'])), sorted('bA', key=str.lower))
for code in ('str.upper(5)', 'str.upper()', 'list.append(1, 2)', 'list.append([])', '[].append()', '[].append(1, 2)', '[].append(x=1)', 'dict.get([], 1)', 'int.__add__("a", 1)', 'int.__add__(1)', '"a".upper(1)', '"a".join()', '"a".join(5)', '{}.get()', '{}.pop()', 'C.m()'):
    try:
        print(code, eval(code))
    except TypeError as e:
        print(code, '->', e)
print(type(c.m).__name__, type(C.m).__name__, type(len).__name__, type([].append).__name__, type(str.upper).__name__, type(int.__add__).__name__, type((5).__add__).__name__)
