import copy
import re

m = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?', 'on 2024-05!', re.A)
print(m)
print(m.group(), m.group(0), m.group(1, 'month'), m.group('day'), m.group(3))
print(m.groups(), m.groups('?'), m.groups(default=0))
print(m.groupdict(), m.groupdict(''), m.groupdict(default=1))
print(m.start(), m.end(), m.span(), m.start('month'), m.end(2), m.span('day'), m.span(4), m.start(True))
print(m.lastindex, m.lastgroup, m.regs)
print(m.pos, m.endpos, m.string, m.re)
print(m['year'], m[2], m[0], m[4])
print(m.expand(r'\g<month>/\1 \2 [\g<day>]\n\x'[:-2]))
print(bool(m), type(m), copy.copy(m) is m, copy.deepcopy(m) is m)
for f in (lambda: m.group(9), lambda: m.group('nope'), lambda: m[-1], lambda: m[1.0], lambda: m.group(None), lambda: m.start(5),
          lambda: m.span('x'), lambda: m.groups(1, 2), lambda: m.groupdict(1, 2), lambda: m.start(0, 1), lambda: m.expand(),
          lambda: m.expand(r'\9'), lambda: m.expand(r'\g<x>'), lambda: re.Match(), lambda: m[[]], lambda: m.group(10**30),
          lambda: m[0:1], lambda: len(m), lambda: iter(m), lambda: m < m, lambda: setattr(m, 'x', 1), lambda: setattr(m, 'pos', 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

# lastindex is the group that closed last
for p, s in [('(a)b', 'ab'), ('((ab))', 'ab'), ('((a)(b))', 'ab'), ('(a)(b)', 'ab'), ('(a)|(?P<x>b)', 'b'), ('a|(?P<x>b)', 'a'), ('(?=(a))a(b)?', 'a')]:
    m = re.match(p, s)
    print(p, m.lastindex, m.lastgroup, m.regs)

# pos and endpos
p = re.compile(r'\b\w')
print(p.findall('ab cd', 1), p.findall('ab cd', 1, 4), p.search('ab', -5, 100), p.search('ab', 5), p.search('ab', 2, 1))
print(re.compile('^a').search('aa', 1), re.compile(r'\Aa').match('aa', 1), re.compile('(?<=a)a').match('aa', 1), re.compile('a$').search('aab', 0, 2))
m = re.compile('b').search('abc', 1, 2)
print(m.pos, m.endpos, m.span())
print(repr(re.match('.*', 'x' * 100)), repr(re.match('.*', "it's")), repr(re.match(b'.*', b'a\xff')))
print(repr(re.match('.*', 'ý' * 60)), re.search('日', 'x日y').span(), re.search('y', 'x日y😀').span())


class Text(str):
    pass


m = re.match('a(.)', Text('abc'))
print(type(m.string), type(m.group()), type(m[1]), type(re.sub('x', '', Text('abc'))), type(re.sub('b', '', Text('abc'))))
s = 'some text that matches nothing'
print(re.sub('[0-9]', '', s) is s, re.match('(?s).*', s).group() is s)
match m:
    case re.Match(string=whole, lastindex=1):
        print('matched', whole)
print(re.Match[str], re.Pattern[bytes])
