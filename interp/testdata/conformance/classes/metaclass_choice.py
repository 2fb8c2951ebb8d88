class M1(type): pass
class M2(type): pass
class M3(M1): pass


class A(metaclass=M1): pass
class B(metaclass=M2): pass
class C(metaclass=M3): pass


class D(A, C): pass


print(type(D).__name__)
try:
    class E(A, B): pass
except TypeError as e:
    print(e)
try:
    class F(A, metaclass=M2): pass
except TypeError as e:
    print(e)


class G(A, metaclass=type): pass


print(type(G).__name__)


def func_meta(name, bases, ns, **kw):
    print('function metaclass', name, bases, kw)
    return 'a string'


class H(metaclass=func_meta, z=1): pass


print(H)
try:
    class I(metaclass=5): pass
except TypeError as e:
    print(e)


class BadPrepare(type):
    @classmethod
    def __prepare__(mcs, *a):
        return 5


try:
    class J(metaclass=BadPrepare): pass
except TypeError as e:
    print(e)


class Track(dict):
    def __setitem__(self, k, v):
        if not k.startswith('__'):
            print('setitem', k)
        super().__setitem__(k, v)

    def __missing__(self, k):
        if k in ('magic',):
            return 'found by missing'
        raise KeyError(k)


class PM(type):
    @classmethod
    def __prepare__(mcs, *a):
        return Track()


class K(metaclass=PM):
    x = 1
    y = magic
    z = x


print(K.y, K.z)
print(type('T', (A,), {'attr': 5}).attr, type(type('T', (A,), {})).__name__, type('N', (), {}).__mro__)
for code in ('type("X")', 'type("X", ())', 'type("X", 5, {})', 'type(5, (), {})', 'type("X", (), 5)', 'type("X", (5,), {})', 'type("a\\0b", (), {})', 'class L(**{"metaclass": M1}): pass'):
    try:
        exec('r = ' + code if not code.startswith('class') else code)
        print(code, 'ok')
    except Exception as e:
        print(code, '->', type(e).__name__, e)
