def dump(v, indent=None, level=0):
    pad = '\n' + ' ' * (indent * (level + 1)) if indent else ''
    end = '\n' + ' ' * (indent * level) if indent else ''
    sep = ',' if indent else ', '
    if v is None:
        return 'null'
    if v is True or v is False:
        return str(v).lower()
    if isinstance(v, str):
        return '"' + ''.join(ESC.get(c, c) for c in v) + '"'
    if isinstance(v, (int, float)):
        return repr(v)
    if isinstance(v, (list, tuple)):
        return '[' + sep.join(pad + dump(x, indent, level + 1) for x in v) + (end if v else '') + ']'
    if isinstance(v, dict):
        return '{' + sep.join(f'{pad}{dump(k)}: {dump(x, indent, level + 1)}' for k, x in v.items()) + (end if v else '') + '}'
    raise TypeError(f'cannot dump {type(v).__name__}')


ESC = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t'}
UNESC = {v[1]: k for k, v in ESC.items()}


class Reader:
    def __init__(self, s):
        self.s, self.i = s, 0

    def fail(self, what):
        raise ValueError(f'{what} at {self.i}')

    def ws(self):
        while self.i < len(self.s) and self.s[self.i] in ' \n\t':
            self.i += 1

    def eat(self, c):
        self.ws()
        if self.s[self.i:self.i + len(c)] != c:
            self.fail(f'expected {c!r}')
        self.i += len(c)

    def peek(self):
        self.ws()
        return self.s[self.i] if self.i < len(self.s) else ''

    def value(self):
        match self.peek():
            case '"': return self.string()
            case '[': return list(self.items('[', ']', self.value))
            case '{': return dict(self.items('{', '}', self.pair))
            case 't': self.eat('true'); return True
            case 'f': self.eat('false'); return False
            case 'n': self.eat('null'); return None
            case c if c and c in '-0123456789': return self.number()
            case c: self.fail(f'unexpected {c!r}')

    def items(self, a, b, read):
        self.eat(a)
        if self.peek() == b:
            self.eat(b)
            return
        while True:
            yield read()
            if self.peek() == b:
                self.eat(b)
                return
            self.eat(',')

    def pair(self):
        k = self.string()
        self.eat(':')
        return k, self.value()

    def string(self):
        self.eat('"')
        out = []
        while self.s[self.i] != '"':
            if self.s[self.i] == '\\':
                self.i += 1
                out.append(UNESC[self.s[self.i]])
            else:
                out.append(self.s[self.i])
            self.i += 1
        self.i += 1
        return ''.join(out)

    def number(self):
        j = self.i
        while self.i < len(self.s) and self.s[self.i] in '+-.eE0123456789':
            self.i += 1
        t = self.s[j:self.i]
        return float(t) if set(t) & set('.eE') else int(t)


data = {'name': 'Ann "A"', 'n': [1, -2.5, 1e20, True, None], 'nested': {'empty': [], 'e': {}}, 'path': 'a\\b\n'}
text = dump(data)
print(text)
print(dump(data, indent=2))
print(Reader(text).value() == data, Reader(dump(data, 4)).value() == data)
for bad in ('[1, 2', '{"a" 1}', '[1 2]', 'nul', '', '{1: 2}'):
    try:
        print(Reader(bad).value())
    except ValueError as e:
        print(repr(bad), e)
try:
    dump({1})
except TypeError as e:
    print(e)
