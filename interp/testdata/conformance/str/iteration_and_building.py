s = 'Hello, Wörld! 😀'
print([c for c in s if c.isalpha()], list(enumerate(s))[7:9], ''.join(c.swapcase() for c in s), s[::-1], s[-1], len(s), s.index('😀'))
out = ''
for i, c in enumerate(s):
    out += c.upper() if i % 2 else c.lower()
print(out)
it = iter('aé😀')
print(next(it), next(it), next(it), next(it, 'end'))
print(*'abc', sep='-')
a, *b = 'xyz'
print(a, b, dict(enumerate('ab')), list(zip('ab', 'cd')), 'a' in 'abc', max('hello'), sorted('héllo'), set('aab') == {'a', 'b'}, tuple('ab'), [ord(c) for c in 'aé😀'])
parts = []
for n in range(1, 16):
    parts.append('FizzBuzz' if n % 15 == 0 else 'Fizz' if n % 3 == 0 else 'Buzz' if n % 5 == 0 else str(n))
print(' '.join(parts))
print('\n'.join(f'{i:2d} {"*" * i:<5}|' for i in range(4)))
text = 'a'
for _ in range(10):
    text += text
print(len(text), text.count('aa'), hash(text) == hash('a' * 1024), text == 'a' * 1024)
print('abc' < 'abd' < 'b', 'a' * 3 + 'b', ('x' 'y')[1], 'abc'[1:][0], "it's" + 'a "quote"', 'tab\there', 'null\0byte'.encode(), '\x7f'.encode())
print('%s' % 'a' 'b', 'a' + 'b' 'c', 'x'.join('abc')[::2], 'abc'.replace('b', '').join('12'), ' '.join(reversed('one two three'.split())))
is_palindrome = lambda t: (u := [c.lower() for c in t if c.isalnum()]) == u[::-1]
print(is_palindrome('A man, a plan, a canal: Panama'), is_palindrome('not one'))
