"""Showing exceptions, tracebacks and stacks, as the interpreter shows what was not caught."""

import sys
import types

import _traceback
import linecache

__all__ = ['extract_stack', 'extract_tb', 'format_exception', 'format_exception_only', 'format_list', 'format_stack',
           'format_tb', 'print_exc', 'format_exc', 'print_exception', 'print_last', 'print_stack', 'print_tb',
           'clear_frames', 'FrameSummary', 'StackSummary', 'TracebackException', 'walk_stack', 'walk_tb']

_missing = object()


def _limit(limit):
    if limit is None:
        limit = getattr(sys, 'tracebacklimit', None)
        if limit is not None and limit < 0:
            limit = 0
    return limit


def _exception_of(exc, value, tb):
    """The exception and the traceback that the arguments name, in the new form or in the old one."""
    if (value is _missing) != (tb is _missing):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _missing:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


def print_list(extracted_list, file=None):
    """Print what extract_tb() or extract_stack() gave."""
    if file is None:
        file = sys.stderr
    for item in StackSummary.from_list(extracted_list).format():
        print(item, file=file, end='')


def format_list(extracted_list):
    """The strings that print_list() would print."""
    return StackSummary.from_list(extracted_list).format()


def print_tb(tb, limit=None, file=None):
    """Print the entries of a traceback: the first limit ones, or the last ones if limit is negative."""
    print_list(extract_tb(tb, limit=limit), file=file)


def format_tb(tb, limit=None):
    """The strings that print_tb() would print."""
    return extract_tb(tb, limit=limit).format()


def extract_tb(tb, limit=None):
    """The entries of a traceback."""
    return StackSummary._of(_entries(tb), limit)


def print_exception(exc, /, value=_missing, tb=_missing, limit=None, file=None, chain=True, **kwargs):
    """Print an exception with its traceback, and those that led to it."""
    if file is None:
        file = sys.stderr
    for line in format_exception(exc, value, tb, limit, chain):
        print(line, file=file, end='')


def format_exception(exc, /, value=_missing, tb=_missing, limit=None, chain=True, **kwargs):
    """The strings that print_exception() would print."""
    value, tb = _exception_of(exc, value, tb)
    if isinstance(value, BaseException):
        return _traceback.exception(value, tb, _limit(limit), chain)
    return list(TracebackException(type(value), value, tb, limit=limit, compact=True).format(chain=chain))


def format_exception_only(exc, /, value=_missing, *, show_group=False, **kwargs):
    """The strings that show an exception without traceback."""
    if value is _missing:
        value = exc
    te = TracebackException(type(value), value, None, compact=True)
    return list(te.format_exception_only(show_group=show_group))


def print_exc(limit=None, file=None, chain=True):
    """Print the exception being handled."""
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def format_exc(limit=None, chain=True):
    """What print_exc() would print."""
    return ''.join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_last(limit=None, file=None, chain=True):
    """Print the last exception that was not caught."""
    if not hasattr(sys, 'last_exc') and not hasattr(sys, 'last_type'):
        raise ValueError('no last exception')
    if hasattr(sys, 'last_exc'):
        print_exception(sys.last_exc, limit=limit, file=file, chain=chain)
    else:
        print_exception(sys.last_type, sys.last_value, sys.last_traceback, limit, file, chain)


def print_stack(f=None, limit=None, file=None):
    """Print the calls in progress."""
    print_list(extract_stack(f or sys._getframe(1), limit=limit), file=file)


def format_stack(f=None, limit=None):
    """The strings that print_stack() would print."""
    return format_list(extract_stack(f or sys._getframe(1), limit=limit))


def extract_stack(f=None, limit=None):
    """The entries of the calls in progress, the oldest first."""
    stack = StackSummary.extract(walk_stack(f or sys._getframe(1)), limit=limit)
    stack.reverse()
    return stack


def clear_frames(tb):
    """Forget the variables of the frames of a traceback."""
    while tb is not None:
        try:
            tb.tb_frame.clear()
        except (RuntimeError, AttributeError):
            pass
        tb = tb.tb_next


def walk_stack(f):
    """The frames from f outwards, each with its line number."""
    if f is None:
        f = sys._getframe().f_back.f_back.f_back.f_back
    while f is not None:
        yield f, f.f_lineno
        f = f.f_back


def walk_tb(tb):
    """The frames of a traceback, each with its line number."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def _entries(tb):
    while tb is not None:
        if isinstance(tb, types.TracebackType):
            yield tb.tb_frame, _traceback.position(tb)
        else:
            yield tb.tb_frame, (tb.tb_lineno, None, None, None)
        tb = tb.tb_next


def _safe(value, what, func=str):
    try:
        return func(value)
    except:
        return f'<{what} {func.__name__}() failed>'


class FrameSummary:
    """One entry: filename, lineno, name, line, and locals as a dict of strings, or None."""

    __slots__ = ('filename', 'lineno', 'end_lineno', 'colno', 'end_colno', 'name', '_lines', 'locals')

    def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None, end_lineno=None, colno=None,
                 end_colno=None):
        self.filename = filename
        self.lineno = lineno
        self.end_lineno = lineno if end_lineno is None else end_lineno
        self.colno = colno
        self.end_colno = end_colno
        self.name = name
        self._lines = line
        if lookup_line:
            self.line
        self.locals = {k: _safe(v, 'local', repr) for k, v in locals.items()} if locals else None

    def _text(self):
        """All lines of the entry; None if it has no line number."""
        if self._lines is None and self.lineno is not None and self.end_lineno is not None:
            self._lines = ''.join(linecache.getline(self.filename, n).rstrip() + '\n'
                                  for n in range(self.lineno, self.end_lineno + 1))
        return self._lines

    @property
    def line(self):
        text = self._text()
        return None if text is None else text.partition('\n')[0].strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return (self.filename == other.filename and self.lineno == other.lineno and self.name == other.name and
                    self.locals == other.locals)
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, pos):
        return tuple(self)[pos]

    def __iter__(self):
        return iter([self.filename, self.lineno, self.name, self.line])

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'

    def __len__(self):
        return 4


_shown_repeats = 3


class StackSummary(list):
    """A list of FrameSummary objects."""

    @classmethod
    def extract(klass, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """The entries for pairs of a frame and a line number."""
        return klass._of(((f, (lineno, None, None, None)) for f, lineno in frame_gen), limit, lookup_lines,
                         capture_locals)

    @classmethod
    def _of(klass, frames, limit, lookup_lines=True, capture_locals=False):
        limit = _limit(limit)
        frames = list(frames)
        if limit is not None:
            frames = frames[:limit] if limit >= 0 else frames[limit:]
        stack = klass()
        for f, (lineno, end_lineno, colno, end_colno) in frames:
            code = f.f_code
            linecache.lazycache(code.co_filename, f.f_globals)
            stack.append(FrameSummary(
                code.co_filename, lineno, code.co_name, lookup_line=False,
                locals=f.f_locals if capture_locals else None, end_lineno=end_lineno, colno=colno,
                end_colno=end_colno))
        if lookup_lines:
            for entry in stack:
                entry.line
        return stack

    @classmethod
    def from_list(klass, a_list):
        """A summary of FrameSummary objects or tuples (filename, lineno, name, line)."""
        stack = StackSummary()
        for entry in a_list:
            if not isinstance(entry, FrameSummary):
                filename, lineno, name, line = entry
                entry = FrameSummary(filename, lineno, name, line=line)
            stack.append(entry)
        return stack

    def format_frame_summary(self, frame_summary, **kwargs):
        """The text for one entry; None leaves it out."""
        s = frame_summary
        if s.lineno is None:
            text = f'  File "{s.filename}", line None, in {s.name}\n'
            if s.line:
                text += f'    {s.line}\n'
        else:
            text = _traceback.entry(s.filename, s.name, s._text() or '', s.lineno, s.end_lineno, s.colno, s.end_colno)
        if s.locals:
            for name, value in sorted(s.locals.items()):
                text += f'    {name} = {value}\n'
        return text

    def format(self, **kwargs):
        """The texts of the entries; of one that repeats more than three times the rest is counted."""
        result = []
        last, count = None, 0

        def note_rest():
            rest = count - _shown_repeats
            if rest > 0:
                result.append(f'  [Previous line repeated {rest} more time{"s" if rest > 1 else ""}]\n')

        for entry in self:
            text = self.format_frame_summary(entry, **kwargs)
            if text is None:
                continue
            place = entry.filename, entry.lineno, entry.name
            if last is None or place != last or None in place:
                note_rest()
                last, count = place, 0
            count += 1
            if count <= _shown_repeats:
                result.append(text)
        note_rest()
        return result


class TracebackException:
    """All that is needed to show an exception, without keeping it alive."""

    def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                 compact=False, max_group_width=15, max_group_depth=10, save_exc_type=True, _seen=None):
        options = dict(limit=limit, lookup_lines=lookup_lines, capture_locals=capture_locals,
                       max_group_width=max_group_width, max_group_depth=max_group_depth)
        outermost = _seen is None
        if outermost:
            _seen = set()
        _seen.add(id(exc_value))
        self.max_group_width = max_group_width
        self.max_group_depth = max_group_depth
        self.stack = StackSummary._of(_entries(exc_traceback), limit, lookup_lines, capture_locals)
        self._exc_type = exc_type if save_exc_type else None
        self._str = _safe(exc_value, 'exception')
        try:
            self.__notes__ = getattr(exc_value, '__notes__', None)
        except Exception as e:
            self.__notes__ = [f'Ignored error getting __notes__: {_safe(e, "__notes__", repr)}']
        self._have_exc_type = exc_type is not None
        self.exc_type_qualname = exc_type.__qualname__ if exc_type is not None else None
        self.exc_type_module = exc_type.__module__ if exc_type is not None else None
        self._is_syntax_error = bool(exc_type) and issubclass(exc_type, SyntaxError)
        if self._is_syntax_error:
            self.filename = exc_value.filename
            self.lineno = None if exc_value.lineno is None else str(exc_value.lineno)
            self.end_lineno = None if exc_value.end_lineno is None else str(exc_value.end_lineno)
            self.text = exc_value.text
            self.offset = exc_value.offset
            self.end_offset = exc_value.end_offset
            self.msg = exc_value.msg
        else:
            self._str += _traceback.suggestion(exc_value, exc_traceback)
        self.__suppress_context__ = exc_value.__suppress_context__ if exc_value is not None else False
        if not outermost:
            return

        def view(exc):
            if exc is not None and id(exc) not in _seen:
                te = TracebackException(type(exc), exc, exc.__traceback__, _seen=_seen, **options)
                todo.append((te, exc))
                return te

        # No recursion: chains may be long.
        todo = [(self, exc_value)]
        while todo:
            te, exc = todo.pop()
            te.__cause__ = te.__context__ = te.exceptions = None
            if exc is None:
                continue
            te.__cause__ = view(exc.__cause__)
            if not compact or te.__cause__ is None and not exc.__suppress_context__:
                te.__context__ = view(exc.__context__)
            if isinstance(exc, BaseExceptionGroup):
                te.exceptions = []
                for e in exc.exceptions:
                    x = TracebackException(type(e), e, e.__traceback__, _seen=_seen, **options)
                    todo.append((x, e))
                    te.exceptions.append(x)

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        """What shows an exception."""
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    @property
    def exc_type(self):
        import warnings
        warnings.warn('Deprecated in 3.13. Use exc_type_str instead.', DeprecationWarning, stacklevel=2)
        return self._exc_type

    @property
    def exc_type_str(self):
        """The name of the class, with its module unless that is builtins or __main__."""
        if not self._have_exc_type:
            return None
        module = self.exc_type_module
        if module in ('__main__', 'builtins'):
            return self.exc_type_qualname
        return f'{module if isinstance(module, str) else "<unknown>"}.{self.exc_type_qualname}'

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self, *, show_group=False, _depth=0, **kwargs):
        """The strings that show the exception itself; with show_group, those in it too."""
        indent = 3 * _depth * ' '
        name = self.exc_type_str
        if self._is_syntax_error:
            for line in _traceback.syntax_error(name, self.msg, self.filename, self.lineno, self.offset, self.text,
                                                self.end_lineno, self.end_offset):
                yield indent + line
        else:
            line = str(name)
            if self._str and (self._have_exc_type or self._str != 'None'):
                line += ': ' + self._str
            if _depth:
                for part in line.split('\n'):
                    yield indent + part + '\n'
            else:
                yield line + '\n'
        if self._have_exc_type:
            for line in _traceback.notes(self.__notes__):
                yield indent + line
        if self.exceptions and show_group:
            for exc in self.exceptions:
                yield from exc.format_exception_only(show_group=show_group, _depth=_depth + 1)

    def format(self, *, chain=True, _ctx=None, **kwargs):
        """The strings that show everything."""
        yield from _traceback.layout(self, chain)

    def print(self, *, file=None, chain=True, **kwargs):
        """Print what format() gives."""
        if file is None:
            file = sys.stderr
        for line in self.format(chain=chain):
            print(line, file=file, end='')
