class A:
    def __repr__(self): return 'A-repr'


class B:
    def __str__(self): return 'B-str'


class C:
    def __str__(self): return 'C-str'
    def __repr__(self): return 'C-repr'
    def __format__(self, s): return f'C-format({s})'
    def __bytes__(self): return b'C-bytes'


print(str(A()), repr(A()), f'{A()}', f'{A()!r}', '%s %r' % (A(), A()), [A()], {A().__class__.__name__: A()}, (A(),))
print(str(B()), repr(B())[:20], f'{B()}', '%s' % B(), '{}'.format(B()))
print(str(C()), repr(C()), f'{C()}', f'{C():x}', f'{C()!s:>8}', '%s' % C(), '{:y}'.format(C()), [C()], bytes(C()), format(C()), str([C()]), ascii(C()))


class Uni:
    def __repr__(self): return 'é→'


print(ascii(Uni()), repr(Uni()), f'{Uni()!a}', [Uni()])


class StrSub(str):
    def __str__(self): return 'overridden'


s = StrSub('orig')
print(s, str(s), f'{s}', '%s' % s, s + '', ''.join([s]), repr(s), type(str(s)).__name__)


class ReprErr:
    def __repr__(self): raise ValueError('no repr')


for f in (lambda: repr(ReprErr()), lambda: str([ReprErr()]), lambda: f'{ReprErr()}', lambda: print(ReprErr()), lambda: '%r' % ReprErr()):
    try:
        f()
    except ValueError as e:
        print(e)
class Both(B, A): pass
print(str(Both()), repr(Both()))
