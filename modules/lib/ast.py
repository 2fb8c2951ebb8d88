"""literal_eval(); syntax trees are not shown to programs."""

__all__ = ['literal_eval']


def literal_eval(node_or_string):
    """The value of a text that is a literal: strings, bytes, numbers, tuples, lists, dicts, sets, True, False, None
    and ... of these. ValueError if it is an expression of another kind."""
    if not isinstance(node_or_string, str):
        raise ValueError(f'malformed node or string: {node_or_string!r}')
    text = node_or_string.lstrip(' \t')
    compile(text, '<unknown>', 'eval')  # a SyntaxError comes from here; what is read below is well-formed
    return _Reader(text).whole()


class _Reader:
    """Reads the value of well-formed text."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def peek(self):
        """The next character that counts; '' at the end."""
        text = self.text
        while self.at < len(text):
            c = text[self.at]
            if c == '#':
                end = text.find('\n', self.at)
                self.at = len(text) if end < 0 else end
            elif c == '\\' or c.isspace():
                self.at += 1
            else:
                return c
        return ''

    def skip(self, c):
        """Whether the next character is c, which then is read."""
        if self.peek() != c:
            return False
        self.at += 1
        return True

    def refuse(self, kind):
        line = self.text.count('\n', 0, self.at) + 1
        raise ValueError(f'malformed node or string on line {line}: <ast.{kind} object at {id(self):#x}>')

    def whole(self):
        value = self.value()
        if self.skip(','):
            value = (value, *self.items(''))
        if self.peek():
            self.refuse('BinOp')
        return value

    def value(self):
        """A value between delimiters."""
        sign = self.peek()
        if sign in ('+', '-'):
            self.at += 1
            value = self.atom()
            if type(value) not in (int, float, complex):
                self.refuse('UnaryOp')
            if sign == '-':
                value = -value
            else:
                value = +value
        else:
            value = self.atom()
        sign = self.peek()
        if sign in ('+', '-') and type(value) in (int, float):
            self.at += 1
            right = self.atom()
            if type(right) is not complex:
                self.refuse('BinOp')
            value = value + right if sign == '+' else value - right
        if self.peek() not in ('', ',', ':', ')', ']', '}'):
            self.refuse('Compare' if self.peek() in '<>=!' else 'BinOp')
        return value

    def atom(self):
        c = self.peek()
        if c == '(':
            self.at += 1
            value = self.parentheses()
        elif c == '[':
            self.at += 1
            value = self.items(']')
        elif c == '{':
            self.at += 1
            value = self.braces()
        elif c in ('"', "'"):
            value = self.strings()
        elif c.isdigit() or c == '.' and self.text[self.at + 1:self.at + 2].isdigit():
            value = self.number()
        elif self.text.startswith('...', self.at):
            self.at += 3
            value = ...
        elif c.isidentifier():
            value = self.name()
        else:
            self.refuse('Starred' if c == '*' else 'UnaryOp')
        follows = {'(': 'Call', '[': 'Subscript', '.': 'Attribute'}.get(self.peek())
        if follows:
            self.refuse(follows)
        return value

    def parentheses(self):
        if self.skip(')'):
            return ()
        value = self.value()
        if self.skip(','):
            return (value, *self.items(')'))
        if not self.skip(')'):
            self.refuse('NamedExpr')
        return value

    def items(self, end):
        """A list of values up to the closing bracket."""
        values = []
        while not self.ends(end):
            values.append(self.value())
            if not self.skip(','):
                if not self.ends(end):
                    self.refuse('ListComp')
                break
        return values

    def ends(self, end):
        return self.skip(end) if end else not self.peek()

    def braces(self):
        if self.skip('}'):
            return {}
        first = self.value()
        if not self.skip(':'):
            if self.skip(','):
                return {first, *self.items('}')}
            if not self.skip('}'):
                self.refuse('SetComp')
            return {first}
        pairs = {first: self.value()}
        while not self.skip('}'):
            if not self.skip(','):
                self.refuse('DictComp')
            if self.skip('}'):
                break
            key = self.value()
            self.skip(':')
            pairs[key] = self.value()
        return pairs

    def strings(self):
        """Strings or bytes beside each other, as one."""
        start = self.at
        while True:
            c = self.peek()
            if c not in ('"', "'"):
                # A prefix, or what follows the last one.
                end = self.at
                while self.text[end:end + 1].isalpha():
                    end += 1
                if end == self.at or self.text[end:end + 1] not in ('"', "'"):
                    return eval('(' + self.text[start:self.at] + '\n)', {})
                if 'f' in self.text[self.at:end].lower():
                    self.refuse('JoinedStr')
                self.at = end
            quote = self.text[self.at]
            if self.text.startswith(quote * 3, self.at):
                quote *= 3
            self.at += len(quote)
            while not self.text.startswith(quote, self.at):
                self.at += 2 if self.text[self.at] == '\\' else 1
            self.at += len(quote)

    def number(self):
        start, text = self.at, self.text
        radix = text[start:start + 2].lower() in ('0x', '0o', '0b')
        while self.at < len(text):
            c = text[self.at]
            if not (c.isalnum() or c in '._' or c in '+-' and not radix and text[self.at - 1] in 'eE'):
                break
            self.at += 1
        return eval(text[start:self.at], {})

    def name(self):
        start = end = self.at
        while self.text[end:end + 1].isidentifier() or self.text[end:end + 1].isdigit():
            end += 1
        if self.text[end:end + 1] in ('"', "'"):
            return self.strings()
        name = self.text[start:end]
        self.at = end
        if name in ('None', 'True', 'False'):
            return {'None': None, 'True': True, 'False': False}[name]
        if name == 'set' and self.skip('(') and self.skip(')'):
            return set()
        self.refuse({'lambda': 'Lambda', 'not': 'UnaryOp', 'await': 'Await'}.get(name, 'Name'))
