import binascii


def rle(s):
    out, i = [], 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out.append(f'{j - i}{s[i]}' if j - i > 1 else s[i])
        i = j
    return ''.join(out)


def unrle(s):
    n, out = '', ''
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ''
    return out


def wrap(text, width):
    line, lines = [], []
    for w in text.split():
        if sum(map(len, line)) + len(line) + len(w) > width:
            lines.append(' '.join(line))
            line = []
        line.append(w)
    return lines + [' '.join(line)]


def justify(line, width):
    words = line.split()
    if len(words) == 1:
        return line.ljust(width)
    spaces = width - sum(map(len, words))
    each, extra = divmod(spaces, len(words) - 1)
    return ''.join(w + ' ' * (each + (i < extra)) for i, w in enumerate(words[:-1])) + words[-1]


def match(p, s):
    if not p:
        return not s
    if p[0] == '*':
        return match(p[1:], s) or bool(s) and match(p, s[1:])
    return bool(s) and p[0] in ('?', s[0]) and match(p[1:], s[1:])


for s in ('aaabccd', 'abc', '', 'zzzzzzzzzzzz'):
    print(rle(s), unrle(rle(s)) == s)
text = 'The quick brown fox jumps over the lazy dog and then sleeps for a very long time indeed.'
for l in wrap(text, 24):
    print('|' + justify(l, 24) + '|')
print([match(p, 'hello') for p in ('h*o', 'h?llo', '*', 'h*z', '?????', 'he*l*', '')])
print(''.join(sorted('programming', key='gimnrapo'.find)), ''.join(dict.fromkeys('mississippi')), max('mississippi', key='mississippi'.count))
words = 'listen silent enlist google elgoog cat act tac'.split()
groups = {}
for w in words:
    groups.setdefault(''.join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1], [w for w in words if w == w[::-1]])
print(binascii.hexlify('héllo'.encode()), ' '.join(f'{b:08b}' for b in b'Hi'), bytes(int(x, 2) for x in '01001000 01101001'.split()))
table = str.maketrans('abcdefghijklmnopqrstuvwxyz', 'zyxwvutsrqponmlkjihgfedcba')
print('attack at dawn'.translate(table), 'attack at dawn'.translate(table).translate(table))
print('%-10s|%8.3f|%+5d' % ('name', 3.14159, 42), '{:^20}'.format('centred'), f'{"abc":>{10}}|{12345.678:,.1f}|{0.25:.0%}')
camel = 'someVariableName'
snake = ''.join('_' + c.lower() if c.isupper() else c for c in camel)
print(snake, ''.join(p.title() if i else p for i, p in enumerate(snake.split('_'))))
