"""Text constants, templates with $-placeholders and a formatter to derive from.

Public constants:

whitespace -- the ASCII characters that are whitespace
ascii_lowercase, ascii_uppercase, ascii_letters -- the letters of ASCII
digits, hexdigits, octdigits -- digits of numbers in bases 10, 16 and 8
punctuation -- the ASCII characters that are punctuation
printable -- all the ASCII characters that are printed
"""

import re
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
    """A string class for supporting $-substitutions.

    Classes derived from it may have another delimiter, idpattern, braceidpattern or flags, or all of the pattern, with the groups
    escaped, named, braced and invalid.
    """

    delimiter = '$'
    idpattern = r'(?a:[_a-z][_a-z0-9]*)'
    braceidpattern = None
    flags = re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if 'pattern' in cls.__dict__:
            pattern = cls.pattern
        else:
            delimiter = re.escape(cls.delimiter)
            braced = cls.braceidpattern or cls.idpattern
            pattern = (f'{delimiter}(?:\n(?P<escaped>{delimiter})|\n(?P<named>{cls.idpattern})|\n'
                       f'{{(?P<braced>{braced})}}|\n(?P<invalid>)\n)')
        cls.pattern = re.compile(pattern, cls.flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _kind(self, match):
        """What kind of placeholder it is, 'name', 'escaped' or 'invalid', and its name."""
        name = match.group('named') or match.group('braced')
        if name is not None:
            return 'name', name
        for kind in 'escaped', 'invalid':
            if match.group(kind) is not None:
                return kind, None
        raise ValueError('Unrecognized named group in pattern', self.pattern)

    def _invalid(self, match):
        position = match.start('invalid')
        lines = self.template[:position].splitlines(keepends=True)
        column = position - len(''.join(lines[:-1])) if lines else 1
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (len(lines) or 1, column))

    def substitute(self, mapping=_missing, /, **kws):
        """The text with every placeholder replaced by what the mapping or a keyword has for it."""
        def replace(match):
            kind, name = self._kind(match)
            if kind == 'name':
                return str(_value(mapping, kws, name))
            if kind == 'invalid':
                self._invalid(match)
            return self.delimiter
        return self.pattern.sub(replace, self.template)

    def safe_substitute(self, mapping=_missing, /, **kws):
        """Like substitute(), but placeholders that are unknown or wrong stay as they are."""
        def replace(match):
            kind, name = self._kind(match)
            if kind == 'name':
                try:
                    return str(_value(mapping, kws, name))
                except KeyError:
                    pass
            return self.delimiter if kind == 'escaped' else match.group()
        return self.pattern.sub(replace, self.template)

    def is_valid(self):
        """Whether substitute() could raise no ValueError."""
        return all(self._kind(match)[0] != 'invalid' for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        """The names of the placeholders, each once, in the order in which they first occur."""
        found = [self._kind(match) for match in self.pattern.finditer(self.template)]
        return list(dict.fromkeys(name for kind, name in found if kind == 'name'))


Template.__init_subclass__()


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
