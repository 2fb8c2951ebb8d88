s = 'hello world hello'
print(s.find('hello'), s.find('hello', 1), s.find('zzz'), s.rfind('hello'), s.index('world'), s.rindex('o'), s.find(''), s.find('', 100), s.find('o', -5), s.find('h', 0, -5), s.rfind(''), s.find('l', 3, 4), s.find('lo', None, None))
print(s.count('l'), s.count('hello'), 'aaaa'.count('aa'), 'abc'.count(''), ''.count(''), s.count('l', 5), s.count('o', 0, 5))
print(s.replace('hello', 'bye'), s.replace('l', 'L', 2), 'abc'.replace('', '-'), 'aaa'.replace('a', ''), 'aaa'.replace('aa', 'b'), ''.replace('', 'x'), 'abc'.replace('x', 'y'), 'abab'.replace('ab', 'c', 0), 'abab'.replace('ab', 'c', -1), 'aaa'.replace('a', 'b', count=1))
print(s.startswith('hello'), s.endswith('hello'), s.startswith(('x', 'he')), s.endswith(()), s.startswith('world', 6), s.startswith('', 100), s.endswith('o', 0, 5), s.startswith('h', -17), 'abc'.startswith('bc', 1, 2))
for f in (lambda: s.index('zzz'), lambda: s.rindex('zzz'), lambda: s.find(5), lambda: s.count(), lambda: s.replace('a'), lambda: s.replace(1, 2), lambda: s.startswith(5), lambda: s.startswith(['a']), lambda: s.startswith(('a', 5)), lambda: s.find('a', 'b'), lambda: s.replace('a', 'b', 'c'), lambda: 5 in s, lambda: s.endswith(None)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
print('é😀é'.find('é', 1), 'é😀é'.replace('😀', 'x'), '😀😀'.count('😀'), 'aé😀'.index('😀'))
