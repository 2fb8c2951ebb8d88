"""Text constants, templates with $-placeholders and a formatter to derive from.

Public constants:

whitespace -- the ASCII characters that are whitespace
ascii_lowercase, ascii_uppercase, ascii_letters -- the letters of ASCII
digits, hexdigits, octdigits -- digits of numbers in bases 10, 16 and 8
punctuation -- the ASCII characters that are punctuation
printable -- all the ASCII characters that are printed
"""

import _string

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable',
           'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdefABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """capwords(s [,sep]) -> string

    The words of s, each capitalized. Without sep, words are what whitespace separates, and single
    spaces come between them in the result.
    """
    return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


_missing = {}


class Template:
    """A string class for supporting $-substitutions."""

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None

    def __init_subclass__(cls):
        super().__init_subclass__()
        for name in 'pattern', 'idpattern', 'braceidpattern', 'flags':
            if name in cls.__dict__:
                raise NotImplementedError(f"string.Template: {name} cannot be changed without regular expressions")

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """Yield (kind, text, position behind the delimiter): kind is 'text', 'escaped', 'name' or 'invalid'.

        The text of a name is what the template has for it, with the name itself before it in a tuple.
        """
        template, delimiter = self.template, self.delimiter
        if isinstance(template, (bytes, bytearray)):
            raise TypeError('cannot use a string pattern on a bytes-like object')
        if not isinstance(template, str):
            raise TypeError(f"expected string or bytes-like object, got '{type(template).__name__}'")
        start = 0
        while True:
            at = template.find(delimiter, start)
            if at < 0:
                yield 'text', template[start:], at
                return
            yield 'text', template[start:at], at
            begin = at + len(delimiter)
            if template.startswith(delimiter, begin):
                start = begin + len(delimiter)
                yield 'escaped', template[at:start], begin
                continue
            brace = template.startswith('{', begin)
            end = _name_end(template, begin + brace)
            name = template[begin + brace:end]
            if name and brace:
                name = template.startswith('}', end) and name
                end += 1
            if name:
                start = end
                yield 'name', (name, template[at:end]), begin
            else:
                start = begin
                yield 'invalid', template[at:begin], begin

    def _invalid(self, position):
        lines = self.template[:position].splitlines(keepends=True)
        column = position - len(''.join(lines[:-1])) if lines else 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines) or 1, column))

    def substitute(self, mapping=_missing, /, **kws):
        """The text with every placeholder replaced by what the mapping or a keyword has for it."""
        result = []
        for kind, text, position in self._pieces():
            if kind == 'invalid':
                self._invalid(position)
            if kind == 'name':
                text = str(_value(mapping, kws, text[0]))
            elif kind == 'escaped':
                text = self.delimiter
            result.append(text)
        return ''.join(result)

    def safe_substitute(self, mapping=_missing, /, **kws):
        """Like substitute(), but placeholders that are unknown or wrong stay as they are."""
        result = []
        for kind, text, position in self._pieces():
            if kind == 'name':
                try:
                    text = str(_value(mapping, kws, text[0]))
                except KeyError:
                    text = text[1]
            elif kind == 'escaped':
                text = self.delimiter
            result.append(text)
        return ''.join(result)

    def is_valid(self):
        """Whether substitute() could raise no ValueError."""
        return all(kind != 'invalid' for kind, text, position in self._pieces())

    def get_identifiers(self):
        """The names of the placeholders, each once, in the order in which they first occur."""
        return list(dict.fromkeys(text[0] for kind, text, position in self._pieces() if kind == 'name'))


_name_start = frozenset(ascii_letters + '_')
_name_rest = frozenset(ascii_letters + digits + '_')


def _name_end(s, start):
    """Where the name that begins at start ends."""
    end = start
    while end < len(s) and s[end] in (_name_rest if end > start else _name_start):
        end += 1
    return end


def _value(mapping, kws, name):
    """What a placeholder stands for; keywords come first."""
    if mapping is _missing:
        return kws[name]
    if kws and name in kws:
        return kws[name]
    try:
        return mapping[name]
    except KeyError:
        if not kws:
            raise
    raise KeyError(name)


class Formatter:
    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal, name, spec, conversion in self.parse(format_string):
            if literal:
                result.append(literal)
            if name is None:
                continue
            if name == '':
                if auto_arg_index is False:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                name = str(auto_arg_index)
                auto_arg_index += 1
            elif name.isdigit():
                if auto_arg_index:
                    raise ValueError('cannot switch from manual field specification to automatic field numbering')
                auto_arg_index = False
            obj, key = self.get_field(name, args, kwargs)
            used_args.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto_arg_index = self._vformat(spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
