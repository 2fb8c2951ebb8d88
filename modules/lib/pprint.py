"""Printing data structures so that they are easy to read."""

import sys as _sys
import types as _types
from collections import ChainMap, Counter, OrderedDict, UserDict, UserList, UserString, defaultdict, deque

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']

_scalars = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Print an object, by default on sys.stdout."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """What pprint would print, as a string."""
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Print an object; the order of dicts is kept."""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """The repr of an object, in which recursive containers are marked."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Whether the representation can be read back by eval()."""
    return PrettyPrinter().isreadable(object)


def isrecursive(object):
    """Whether the object contains itself."""
    return PrettyPrinter().isrecursive(object)


def _recursion(object):
    return f'<Recursion on {type(object).__name__} with id={id(object)}>'


class _Key:
    """Makes objects that cannot be compared sortable: by the names of their classes."""

    __slots__ = ['obj']

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _pair_key(pair):
    return _Key(pair[0]), _Key(pair[1])


def _words(line):
    """Words with the white space after them."""
    i, n = 0, len(line)
    while i < n:
        start = i
        while i < n and not line[i].isspace():
            i += 1
        while i < n and line[i].isspace():
            i += 1
        yield line[start:i]


class PrettyPrinter:
    """Prints objects as the arguments say: indent for each level, width of lines, depth of what is shown, compact
    for several items in a line, sort_dicts, underscore_numbers for 1_000."""

    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._format(object, self._stream.write, 0, 0, {}, 0)
            self._stream.write('\n')

    def pformat(self, object):
        out = []
        self._format(object, out.append, 0, 0, {}, 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        _, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """(representation on one line, whether eval() can read it, whether it is recursive)."""
        return self._safe_repr(object, context, maxlevels, level)

    def _items_of(self, mapping):
        return sorted(mapping.items(), key=_pair_key) if self._sort_dicts else mapping.items()

    # Representations on one line.

    def _repr(self, object, context, level):
        return self.format(object, context.copy(), self._depth, level)[0]

    def _safe_repr(self, object, context, maxlevels, level):
        cls = type(object)
        if cls in _scalars:
            return repr(object), True, False
        how = getattr(cls, '__repr__', None)
        if issubclass(cls, int) and how is int.__repr__:
            return (f'{object:_d}' if self._underscore_numbers else repr(object)), True, False
        if issubclass(cls, dict) and how is dict.__repr__:
            frame = '{%s}'
        elif issubclass(cls, list) and how is list.__repr__:
            frame = '[%s]'
        elif issubclass(cls, tuple) and how is tuple.__repr__:
            frame = '(%s,)' if len(object) == 1 else '(%s)'
        else:
            text = repr(object)
            return text, text and not text.startswith('<'), False
        if not object:
            return frame % '', True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            return frame % '...', False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False

        def part(x):
            nonlocal readable, recursive
            text, can_read, recurs = self.format(x, context, maxlevels, level + 1)
            readable = readable and bool(can_read)
            recursive = recursive or bool(recurs)
            return text

        if frame == '{%s}':
            parts = [f'{part(k)}: {part(v)}' for k, v in self._items_of(object)]
        else:
            parts = [part(x) for x in object]
        del context[key]
        return frame % ', '.join(parts), readable, recursive

    # Representations that are folded. indent is the column in which the text begins, allowance the room that must be
    # left for what follows in its last line.

    def _format(self, object, write, indent, allowance, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            fold = self._folds.get(type(object).__repr__)
            if fold is None and _shows_fields(object):
                fold = PrettyPrinter._fold_dataclass
            if fold is not None:
                context[key] = 1
                fold(self, object, write, indent, allowance, context, level + 1)
                del context[key]
                return
        write(text)

    def _margin(self, write, indent):
        """Begin a bracket: the column of its items."""
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * ' ')
        return indent + self._indent_per_level

    def _format_items(self, items, write, indent, allowance, context, level):
        indent = self._margin(write, indent)
        items = list(items)
        newline = ',\n' + ' ' * indent
        sep = ''
        room = full = self._width - indent + 1
        for i, item in enumerate(items, 1):
            last = i == len(items)
            if last:
                full -= allowance
                room -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                need = len(text) + 2
                if room < need:
                    room = full
                    if sep:
                        sep = newline
                if room >= need:
                    room -= need
                    write(sep)
                    sep = ', '
                    write(text)
                    continue
            write(sep)
            sep = newline
            self._format(item, write, indent, allowance if last else 1, context, level)

    def _format_pairs(self, pairs, join, write, indent, allowance, context, level):
        """Pairs of a text and an object, one a line."""
        newline = ',\n' + ' ' * indent
        pairs = list(pairs)
        for i, (name, value) in enumerate(pairs, 1):
            write(name + join)
            rest = allowance if i == len(pairs) else 1
            if join == '=' and id(value) in context:
                write('...')
            else:
                self._format(value, write, indent + len(name) + len(join), rest, context, level)
            if i < len(pairs):
                write(newline)

    def _format_dict_items(self, items, write, indent, allowance, context, level):
        indent = self._margin(write, indent)
        self._format_pairs(((self._repr(k, context, level), v) for k, v in items), ': ', write, indent, allowance,
                           context, level)

    def _fold_dict(self, object, write, indent, allowance, context, level):
        write('{')
        if object:
            self._format_dict_items(self._items_of(object), write, indent, allowance + 1, context, level)
        else:
            self._margin(write, indent)
        write('}')

    def _fold_ordered_dict(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        name = object.__class__.__name__
        write(name + '(')
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(')')

    def _fold_list(self, object, write, indent, allowance, context, level):
        write('[')
        self._format_items(object, write, indent, allowance + 1, context, level)
        write(']')

    def _fold_tuple(self, object, write, indent, allowance, context, level):
        end = ',)' if len(object) == 1 else ')'
        write('(')
        self._format_items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _fold_set(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        cls = object.__class__
        begin, end = ('{', '}') if cls is set else (cls.__name__ + '({', '})')
        write(begin)
        self._format_items(sorted(object, key=_Key), write, indent + len(begin) - 1, allowance + len(end), context,
                           level)
        write(end)

    def _fold_str(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks = []
        for i, line in enumerate(lines, 1):
            last = i == len(lines)
            text = repr(line)
            if len(text) <= width - (allowance if last else 0):
                chunks.append(text)
                continue
            words = list(_words(line))
            current, room = '', width
            for j, word in enumerate(words, 1):
                if last and j == len(words):
                    room -= allowance
                if len(repr(current + word)) <= room:
                    current += word
                    continue
                if current:
                    chunks.append(repr(current))
                current = word
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            return write(text)
        text = ('\n' + ' ' * indent).join(chunks)
        write('(' + text + ')' if level == 1 else text)

    def _fold_bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            return write(repr(object))
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks, current = [], b''
        end = len(object) // 4 * 4
        for i in range(0, len(object), 4):
            part = object[i:i + 4]
            if i == end:
                width -= allowance
            if len(repr(current + part)) <= width:
                current += part
                continue
            if current:
                chunks.append(repr(current))
            current = part
        if current:
            chunks.append(repr(current))
        text = ('\n' + ' ' * indent).join(chunks)
        write('(' + text + ')' if parens else text)

    def _fold_bytearray(self, object, write, indent, allowance, context, level):
        write('bytearray(')
        self._fold_bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(')')

    def _fold_proxy(self, object, write, indent, allowance, context, level):
        write('mappingproxy(')
        self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(')')

    def _fold_namespace(self, object, write, indent, allowance, context, level):
        cls = type(object)
        name = 'namespace' if cls is _types.SimpleNamespace else object.__class__.__name__
        self._fold_fields(name, object.__dict__.items(), write, indent, allowance, context, level)

    def _fold_dataclass(self, object, write, indent, allowance, context, level):
        fields = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values()
                  if f.repr and f._field_type.name == '_FIELD']
        self._fold_fields(object.__class__.__name__, fields, write, indent, allowance, context, level)

    def _fold_fields(self, name, fields, write, indent, allowance, context, level):
        write(name + '(')
        self._format_pairs(fields, '=', write, indent + len(name) + 1, allowance, context, level)
        write(')')

    def _fold_defaultdict(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        factory = self._repr(object.default_factory, context, level)
        name = object.__class__.__name__
        indent += len(name) + 1
        write(f'{name}({factory},\n{" " * indent}')
        self._fold_dict(object, write, indent, allowance + 1, context, level)
        write(')')

    def _fold_counter(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        name = object.__class__.__name__
        write(name + '({')
        self._format_dict_items(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write('})')

    def _fold_chain_map(self, object, write, indent, allowance, context, level):
        if not object.maps:
            return write(repr(object))
        name = object.__class__.__name__
        write(name + '(')
        indent += len(name) + 1
        for m in object.maps[:-1]:
            self._format(m, write, indent, 1, context, level)
            write(',\n' + ' ' * indent)
        self._format(object.maps[-1], write, indent, allowance + 1, context, level)
        write(')')

    def _fold_deque(self, object, write, indent, allowance, context, level):
        if not object:
            return write(repr(object))
        name = object.__class__.__name__
        indent += len(name) + 1
        write(name + '([')
        if object.maxlen is None:
            self._format_items(object, write, indent, allowance + 2, context, level)
            return write('])')
        self._format_items(object, write, indent, 2, context, level)
        write(f'],\n{" " * indent}maxlen={self._repr(object.maxlen, context, level)})')

    def _fold_user(self, object, write, indent, allowance, context, level):
        self._format(object.data, write, indent, allowance, context, level - 1)

    # By the __repr__ of the class, so that subclasses with one of their own are not folded.
    _folds = {
        dict.__repr__: _fold_dict, OrderedDict.__repr__: _fold_ordered_dict, list.__repr__: _fold_list,
        tuple.__repr__: _fold_tuple, set.__repr__: _fold_set, frozenset.__repr__: _fold_set,
        str.__repr__: _fold_str, bytes.__repr__: _fold_bytes, bytearray.__repr__: _fold_bytearray,
        _types.MappingProxyType.__repr__: _fold_proxy, _types.SimpleNamespace.__repr__: _fold_namespace,
        defaultdict.__repr__: _fold_defaultdict, Counter.__repr__: _fold_counter,
        ChainMap.__repr__: _fold_chain_map, deque.__repr__: _fold_deque, UserDict.__repr__: _fold_user,
        UserList.__repr__: _fold_user, UserString.__repr__: _fold_user}


def _shows_fields(object):
    """Whether an object is of a dataclass, with the __repr__ that the decorator made."""
    cls = type(object)
    if not hasattr(cls, '__dataclass_fields__') or isinstance(object, type) or not object.__dataclass_params__.repr:
        return False
    made = getattr(cls.__repr__, '__wrapped__', None)
    return made is not None and '__create_fn__' in made.__qualname__
