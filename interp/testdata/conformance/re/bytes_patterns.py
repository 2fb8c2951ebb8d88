import re

print(re.findall(rb'\w+', b'a\xe9b c_1'), re.findall(rb'\W', b'a\xe9b'), re.findall(b'.', b'\x00\xff\n'), re.search(b'[\x80-\xff]+', b'a\x80\xff').span())
print(re.sub(rb'(\d)', rb'<\1>', b'a1b2'), re.split(rb'[,;]', b'a,b;c'), re.match(rb'(?P<x>a)(b)?', b'a').groupdict(), re.match(b'(a)(b)?', b'a').groups(b''))
print(re.findall(b'a', bytearray(b'aba')), re.match(b'(.)', memoryview(b'xyz')).group(1), type(re.match(b'a', bytearray(b'a')).group()), re.sub(b'a', b'b', bytearray(b'aa')))
print(re.compile(rb'\x41\101[\x42]'), re.match(rb'\x41\101[\x42]', b'AAB').span(), re.search(b'(?i)\xe9', b'\xc9'), re.search(b'(?i)A', b'a').span(), re.search(rb'(?L)\w', b'\xe9'), re.search(b'(?Li)A', b'a').span())
print(re.escape(b'a.b\xff*\n'), re.findall(rb'\b\w', b'ab \xe9c'), re.search(b'$', b'a\n').span(), re.findall(b'(?m)^.', b'a\nb'), re.match(rb'(.)\1', b'\xff\xff').span())
for f in (lambda: re.match(b'a', 'a'), lambda: re.match('a', b'a'), lambda: re.sub(b'a', 'b', b'a'), lambda: re.sub('a', b'b', 'a'), lambda: re.match('a', bytearray(b'a')), lambda: re.match(b'a', 5), lambda: re.match('a', None),
          lambda: re.match('a', ['a']), lambda: re.compile(rb'\u0041'), lambda: re.compile(b'(?u)a'), lambda: re.escape(5), lambda: re.search(b'a', memoryview(b'abcd')[::2]).span()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
b = bytearray(b'abc')
m = re.match(b'..', b)
b[0] = ord('X')
print(m.group(), m.string, m[0])
print(re.compile(b'a\xffb', re.I), re.compile(b'x' * 250).pattern == b'x' * 250)
p = re.compile(b'a*')
print(p.match(b'baa', 1).span(), p.findall(b'baab'), [m.span() for m in p.finditer(b'ba')], p.fullmatch(b'aa', 0, 1))
