import sys


class A:
    class B:
        def m(self): pass

    def f(self): pass


def g(): pass


print(A, A.B, int, type, type(None), A.__class__, ValueError, type(g), type(A().f))
print(len, print, [].append.__name__, str.upper, int.__add__, dict.get)
print(sys, type(sys), type(sys)('made'))
print(range(3), slice(1), ..., NotImplemented, None, True, property, staticmethod)
print(object.__repr__(A())[:24] == '<__main__.A object at 0x', repr(g)[:13], repr(A().f)[:20], repr(A.B().m)[:22])
print(repr(lambda: 0)[:22], repr((i for i in []))[:30], type(iter([])), type(iter({})), type(iter('a')), type(iter(())), type({}.keys()), type(iter(range(1))), type(iter({1})), type(enumerate([])), type(zip()), type(map(len, [])), type(filter(None, [])), type(reversed([])), type(iter({}.items())), type(iter({}.values())))


class NoModule: pass


NoModule.__module__ = 'other.mod'
NoModule.__qualname__ = 'Q.N'
print(NoModule, NoModule.__name__, repr(NoModule())[:20])
NoModule.__name__ = 'Renamed'
print(NoModule, NoModule.__name__)
print(type(type(A)), type(A.__dict__), type(A.__dict__['f']), type(A.f), type(type.__dict__['__mro__'] if False else int.real), type(A.__dict__['__dict__']), type(A.__dict__['__weakref__']))
print(list[int], dict[str, list[int]], tuple[int, ...], list['fwd'], type(list[int]), list[int].__origin__, list[int].__args__, list[int]((1, 2)))
