import copy
import re
import weakref

p = re.compile(r'(?P<a>x)(y)?(?P<b>z)', re.I | re.M)
print(p, p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), type(p.groupindex), type(p))
print(p == re.compile(r'(?P<a>x)(y)?(?P<b>z)', re.I | re.M), p == re.compile('x'), p != re.compile('x'), p == 1)
print(re.compile('x') == re.compile(b'x'), re.compile('x') == re.compile('x', re.I), re.compile('x', re.U) == re.compile('x'))
print(hash(re.compile('x')) == hash(re.compile('x')), len({re.compile('x'), re.compile('x'), re.compile('y')}))
print(re.compile('x') is re.compile('x'), re.compile(p) is p, copy.copy(p) is p, copy.deepcopy(p) is p)
a = re.compile('zap')
re.purge()
print(a is re.compile('zap'), a == re.compile('zap'))
print(weakref.ref(p)() is p)
for flags in (0, re.I, re.I | re.S, re.A, re.X | re.M, re.U, 'bytes', re.A | re.I | re.M | re.S | re.X, 1 << 20, re.NOFLAG):
    if flags == 'bytes':
        print(re.compile(b'x'), re.compile(b'x', re.L), re.compile(b'x').flags)
    else:
        print(re.compile('x', flags), re.compile('x', flags).flags)
print(re.compile('(?i)a').flags, re.compile('(?i:a)').flags, re.compile('(?x) a # b').flags)
print(repr(re.compile('x' * 300))[:20], len(repr(re.compile('x' * 300))), repr(re.compile('"\'\n')))
print(re.match(p, 'xz'), re.search(p, 'wxyz').group('b'), re.sub(p, '-', 'axzb'))
for f in (lambda: re.compile(p, re.I), lambda: re.compile(1), lambda: re.compile(None), lambda: re.compile(['a']), lambda: re.compile(bytearray(b'a')),
          lambda: re.compile('a', 'i'), lambda: re.compile('a', None), lambda: re.compile('a', 1.5), lambda: re.compile(), lambda: re.compile('a', 1 << 40),
          lambda: re.compile('a', re.L), lambda: re.compile(b'a', re.U), lambda: re.compile('a', re.A | re.U), lambda: re.compile(b'a', re.A | re.L),
          lambda: re.Pattern(), lambda: p.search(), lambda: p.search(1), lambda: p.search('a', 'b'), lambda: p.search('a', 1.5), lambda: p.search('a', 10**30),
          lambda: p.search(b'a'), lambda: re.search(b'a', 'a'), lambda: p.search(None), lambda: p.search('a', foo=1), lambda: p.sub('a'), lambda: p.split('a', 'b'),
          lambda: p < p, lambda: setattr(p, 'flags', 1), lambda: setattr(p, 'foo', 1), lambda: re.match(), lambda: re.match('a'), lambda: re.match('a', 'b', 0, 1),
          lambda: p.groupindex.__setitem__('a', 1), lambda: re.sub('a', 'b', 'c', 1, 2, 3), lambda: re.split('a', 'b', 1, maxsplit=2),
          lambda: re.sub('a', 'b', 'c', 1, count=1), lambda: re.subn('a', 'b', 'c', 1, 2, flags=0), lambda: p.findall('x', pos='1')):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print(p.search(string='wxz', pos=1).span(), p.search('xz', endpos=1), p.sub(repl='-', string='xzxz', count=1), p.split(string='axzb', maxsplit=0))
print(re.__all__)
print(re.match.__name__, re.Pattern.match.__name__, re.Pattern.__module__, re.error is re.PatternError)
