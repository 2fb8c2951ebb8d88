"""A tokenizer, a parser and an evaluator for arithmetic."""


class Token:
    def __init__(self, kind, value):
        self.kind, self.value = kind, value

    def __repr__(self):
        return f'{self.kind}:{self.value}'


def tokenize(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == '.':
            j = i
            while j < len(text) and (text[j].isdigit() or text[j] == '.'):
                j += 1
            word = text[i:j]
            yield Token('num', float(word) if '.' in word else int(word))
            i = j
        elif c in '+-*/()^%':
            yield Token('op', c)
            i += 1
        else:
            raise SyntaxError(f'bad character {c!r} at {i}')
    yield Token('end', None)


class Parser:
    LEVELS = ['+-', '*/%']

    def __init__(self, text):
        self.tokens = tokenize(text)
        self.advance()

    def advance(self):
        self.token = next(self.tokens)

    def binary(self, level=0):
        if level == len(self.LEVELS):
            return self.power()
        left = self.binary(level + 1)
        while self.token.kind == 'op' and self.token.value in self.LEVELS[level]:
            op = self.token.value
            self.advance()
            left = (op, left, self.binary(level + 1))
        return left

    def power(self):
        base = self.unary()
        if self.token.value == '^':
            self.advance()
            return ('^', base, self.power())
        return base

    def unary(self):
        match self.token:
            case Token(kind='op', value='-'):
                self.advance()
                return ('neg', self.power())
            case Token(kind='num', value=v):
                self.advance()
                return v
            case Token(value='('):
                self.advance()
                tree = self.binary()
                if self.token.value != ')':
                    raise SyntaxError('missing )')
                self.advance()
                return tree
        raise SyntaxError(f'unexpected {self.token}')


OPS = {'+': lambda a, b: a + b, '-': lambda a, b: a - b, '*': lambda a, b: a * b,
       '/': lambda a, b: a / b, '%': lambda a, b: a % b, '^': lambda a, b: a ** b}


def evaluate(tree):
    match tree:
        case ('neg', x):
            return -evaluate(x)
        case (op, a, b):
            return OPS[op](evaluate(a), evaluate(b))
        case number:
            return number


for line in ('1 + 2 * 3', '(1 + 2) * 3', '2 ^ 3 ^ 2', '-2 ^ 2', '10 / 4 - 1', '7 % 4 + .5', '2 * (3 + ', '1 / 0', '3 $ 4', ''):
    try:
        p = Parser(line)
        tree = p.binary()
        print(line, '=', evaluate(tree), tree)
    except (SyntaxError, ArithmeticError) as e:
        print(line, '!', type(e).__name__, e)
