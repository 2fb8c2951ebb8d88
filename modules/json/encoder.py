"""Writing JSON."""

from _json import encode_basestring, encode_basestring_ascii, make_encoder as c_make_encoder

INFINITY = float('inf')


class JSONEncoder(object):
    """Writes dicts, lists, tuples, strs, ints, floats, bools and None as JSON.

    For other objects a subclass defines default, which gives something that can be written or calls
    the method of this class, which raises TypeError.
    """

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True,
                 sort_keys=False, indent=None, separators=None, default=None):
        """The arguments are those of json.dumps."""
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        """Give something that can be written instead of o, or raise TypeError."""
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        """The text for o."""
        if isinstance(o, str):
            if self.ensure_ascii:
                return encode_basestring_ascii(o)
            else:
                return encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        """Yield the text for o piece by piece."""
        markers = {} if self.check_circular else None
        quote = encode_basestring_ascii if self.ensure_ascii else encode_basestring
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        if _one_shot:
            _iterencode = c_make_encoder(
                markers, self.default, quote, indent, self.key_separator, self.item_separator,
                self.sort_keys, self.skipkeys, self.allow_nan)
        else:
            _iterencode = _make_iterencode(
                markers, self.default, quote, indent, self.key_separator, self.item_separator,
                self.sort_keys, self.skipkeys, self.allow_nan)
        return _iterencode(o, 0)


def _make_iterencode(markers, default, quote, indent, key_separator, item_separator, sort_keys,
                     skipkeys, allow_nan):

    def floatstr(o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
        return text

    def simple(o):
        """The text of what needs no pieces, None for other objects."""
        if isinstance(o, str):
            return quote(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return floatstr(o)
        return None

    def enter(o):
        if markers is not None:
            if id(o) in markers:
                raise ValueError('Circular reference detected')
            markers[id(o)] = o

    def leave(key):
        if markers is not None:
            del markers[key]

    def newline(level):
        return '\n' + indent * level

    def iterencode_list(items, level):
        if not items:
            yield '[]'
            return
        key = id(items)
        enter(items)
        before, between = '[', item_separator
        if indent is not None:
            before += newline(level + 1)
            between += newline(level + 1)
        for value in items:
            text = simple(value)
            if text is not None:
                yield before + text
            else:
                yield before
                yield from iterencode(value, level + 1)
            before = between
        if indent is not None:
            yield newline(level)
        yield ']'
        leave(key)

    def iterencode_dict(dct, level):
        if not dct:
            yield '{}'
            return
        marker = id(dct)
        enter(dct)
        yield '{'
        between = item_separator
        if indent is not None:
            between += newline(level + 1)
            yield newline(level + 1)
        first = True
        for key, value in sorted(dct.items()) if sort_keys else dct.items():
            if not isinstance(key, str):
                text = simple(key)
                if text is None:
                    if skipkeys:
                        continue
                    raise TypeError('keys must be str, int, float, bool or None, '
                                    f'not {key.__class__.__name__}')
                key = text
            if first:
                first = False
            else:
                yield between
            yield quote(key)
            yield key_separator
            text = simple(value)
            if text is not None:
                yield text
            else:
                yield from iterencode(value, level + 1)
        if indent is not None:
            yield newline(level)
        yield '}'
        leave(marker)

    def iterencode(o, level):
        text = simple(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from iterencode_list(o, level)
        elif isinstance(o, dict):
            yield from iterencode_dict(o, level)
        else:
            key = id(o)
            enter(o)
            yield from iterencode(default(o), level)
            leave(key)

    return iterencode
