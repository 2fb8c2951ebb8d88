"""Running the examples in docstrings and comparing what they print.

An example is a line that begins with '>>> ', lines that go on with '... ', and the output expected after it, which a
blank line or the next example ends.
"""

import __future__
import difflib
import inspect
import io
import linecache
import re
import sys
import traceback
import unittest
from collections import namedtuple

__all__ = ['register_optionflag', 'DONT_ACCEPT_TRUE_FOR_1', 'DONT_ACCEPT_BLANKLINE', 'NORMALIZE_WHITESPACE',
           'ELLIPSIS', 'SKIP', 'IGNORE_EXCEPTION_DETAIL', 'COMPARISON_FLAGS', 'REPORT_UDIFF', 'REPORT_CDIFF',
           'REPORT_NDIFF', 'REPORT_ONLY_FIRST_FAILURE', 'REPORTING_FLAGS', 'FAIL_FAST', 'Example', 'DocTest',
           'DocTestParser', 'DocTestFinder', 'DocTestRunner', 'OutputChecker', 'DocTestFailure',
           'UnexpectedException', 'DebugRunner', 'testmod', 'testfile', 'run_docstring_examples',
           'DocTestSuite', 'DocFileSuite', 'set_unittest_reportflags', 'script_from_examples', 'testsource']

OPTIONFLAGS_BY_NAME = {}


def register_optionflag(name):
    """The flag of an option; a new one for a name that was not used before."""
    return OPTIONFLAGS_BY_NAME.setdefault(name, 1 << len(OPTIONFLAGS_BY_NAME))


DONT_ACCEPT_TRUE_FOR_1 = register_optionflag('DONT_ACCEPT_TRUE_FOR_1')
DONT_ACCEPT_BLANKLINE = register_optionflag('DONT_ACCEPT_BLANKLINE')
NORMALIZE_WHITESPACE = register_optionflag('NORMALIZE_WHITESPACE')
ELLIPSIS = register_optionflag('ELLIPSIS')
SKIP = register_optionflag('SKIP')
IGNORE_EXCEPTION_DETAIL = register_optionflag('IGNORE_EXCEPTION_DETAIL')
COMPARISON_FLAGS = (DONT_ACCEPT_TRUE_FOR_1 | DONT_ACCEPT_BLANKLINE | NORMALIZE_WHITESPACE | ELLIPSIS | SKIP |
                    IGNORE_EXCEPTION_DETAIL)
REPORT_UDIFF = register_optionflag('REPORT_UDIFF')
REPORT_CDIFF = register_optionflag('REPORT_CDIFF')
REPORT_NDIFF = register_optionflag('REPORT_NDIFF')
REPORT_ONLY_FIRST_FAILURE = register_optionflag('REPORT_ONLY_FIRST_FAILURE')
FAIL_FAST = register_optionflag('FAIL_FAST')
REPORTING_FLAGS = REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF | REPORT_ONLY_FIRST_FAILURE | FAIL_FAST

BLANKLINE_MARKER = '<BLANKLINE>'
ELLIPSIS_MARKER = '...'


class TestResults(namedtuple('TestResults', 'failed attempted')):
    """How many examples failed, and how many there were; skipped is an attribute."""

    def __new__(cls, failed, attempted, *, skipped=0):
        results = super().__new__(cls, failed, attempted)
        results.skipped = skipped
        return results

    def __repr__(self):
        if self.skipped:
            return f'TestResults(failed={self.failed}, attempted={self.attempted}, skipped={self.skipped})'
        return super().__repr__()


def _line_end(text):
    return text + '\n' if text and not text.endswith('\n') else text


def _indent(text, n=4):
    return ''.join(' ' * n + line if line.strip('\n') else line for line in text.splitlines(True))


class Example:
    """An example: source, what it should print (want), the message of the exception it should raise (exc_msg), its
    line in the docstring, its indentation, and options as a dict from flag to bool."""

    def __init__(self, source, want, exc_msg=None, lineno=0, indent=0, options=None):
        self.source = source if source.endswith('\n') else source + '\n'
        self.want = _line_end(want)
        self.lineno = lineno
        self.indent = indent
        self.options = {} if options is None else options
        if exc_msg is not None and not exc_msg.endswith('\n'):
            exc_msg += '\n'
        self.exc_msg = exc_msg

    def _parts(self):
        return self.source, self.want, self.lineno, self.indent, self.exc_msg

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._parts() == other._parts() and self.options == other.options

    def __hash__(self):
        return hash(self._parts())


class DocTest:
    """The examples of one docstring, and the globals that they run in."""

    def __init__(self, examples, globs, name, filename, lineno, docstring):
        assert not isinstance(examples, str), "DocTest no longer accepts str; use DocTestParser instead"
        self.examples = examples
        self.docstring = docstring
        self.globs = globs.copy()
        self.name = name
        self.filename = filename
        self.lineno = lineno

    def __repr__(self):
        n = len(self.examples)
        count = {0: 'no examples', 1: '1 example'}.get(n, f'{n} examples')
        return f'<{self.__class__.__name__} {self.name} from {self.filename}:{self.lineno} ({count})>'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return (self.examples == other.examples and self.docstring == other.docstring and self.globs == other.globs and
                self.name == other.name and self.filename == other.filename and self.lineno == other.lineno)

    def __hash__(self):
        return hash((self.docstring, self.name, self.filename, self.lineno))

    def _order(self):
        return self.name, self.filename, -1 if self.lineno is None else self.lineno, id(self)

    def __lt__(self, other):
        if not isinstance(other, DocTest):
            return NotImplemented
        return self._order() < other._order()


def _is_blank_or_comment(source):
    line = source.strip(' ')
    return '\n' not in line.rstrip('\n') and line.rstrip('\n')[:1] in ('', '#')


class DocTestParser:
    """Finds the examples in a text."""

    _directive = re.compile(r'#\s*doctest:\s*([^\n\'"]*)$', re.MULTILINE)

    def parse(self, string, name='<string>'):
        """A list of the examples and of the texts between them."""
        lines = string.expandtabs().split('\n')
        margin = min((len(line) - len(line.lstrip(' ')) for line in lines if line.strip()), default=0)
        lines = [line[margin:] for line in lines]
        output, text = [], []
        i, n = 0, len(lines)
        while i < n:
            if not lines[i].lstrip(' ').startswith('>>>'):
                text.append(lines[i])
                i += 1
                continue
            start = i
            indent = len(lines[i]) - len(lines[i].lstrip(' '))
            i += 1
            while i < n and lines[i].lstrip(' ').startswith('...'):
                i += 1
            source = lines[start:i]
            begin = i
            while i < n and lines[i].strip(' ') and not lines[i].lstrip(' ').startswith('>>>'):
                i += 1
            output.append(''.join(line + '\n' for line in text))
            text = []
            example = self._example(source, lines[begin:i], indent, name, start, margin)
            if example is not None:
                output.append(example)
        output.append('\n'.join(text))
        return output

    def _example(self, source_lines, want_lines, indent, name, lineno, margin):
        for i, line in enumerate(source_lines):
            prompt = line[indent:indent + 3]
            if i and not line.startswith(' ' * indent + '.'):
                self._refuse_indent(name, lineno + 1 + i, line)
            if len(line) >= indent + 4 and line[indent + 3] != ' ':
                raise ValueError(f'line {lineno + i + 1!r} of the docstring for {name} lacks blank after {prompt}: '
                                 f'{line!r}')
        for i, line in enumerate(want_lines):
            if not line.startswith(' ' * indent):
                self._refuse_indent(name, lineno + len(source_lines) + i + 1, line)
        source = '\n'.join(line[indent + 4:] for line in source_lines)
        want_lines = [line[indent:] for line in want_lines]
        options = self._options(source, name, lineno)
        if _is_blank_or_comment(source):
            return None
        return Example(source, '\n'.join(want_lines), self._message(want_lines), lineno, margin + indent, options)

    def _refuse_indent(self, name, lineno, line):
        raise ValueError(f'line {lineno!r} of the docstring for {name} has inconsistent leading whitespace: {line!r}')

    def _message(self, want_lines):
        """What follows the entries of a traceback, or None if the lines are no traceback."""
        if not want_lines or want_lines[0].rstrip() not in ('Traceback (most recent call last):',
                                                            'Traceback (innermost last):'):
            return None
        for i, line in enumerate(want_lines[1:], 1):
            if line and (line[0].isalnum() or line[0] == '_'):
                return '\n'.join(want_lines[i:])
        return None

    def _options(self, source, name, lineno):
        options = {}
        for found in self._directive.findall(source):
            for option in found.replace(',', ' ').split():
                if option[0] not in '+-' or option[1:] not in OPTIONFLAGS_BY_NAME:
                    raise ValueError(f'line {lineno + 1!r} of the doctest for {name} has an invalid option: {option!r}')
                options[OPTIONFLAGS_BY_NAME[option[1:]]] = option[0] == '+'
        if options and _is_blank_or_comment(source):
            raise ValueError(f'line {lineno!r} of the doctest for {name} has an option directive on a line with no '
                             f'example: {source!r}')
        return options

    def get_examples(self, string, name='<string>'):
        """The examples in a text."""
        return [x for x in self.parse(string, name) if isinstance(x, Example)]

    def get_doctest(self, string, globs, name, filename, lineno):
        """The examples in a text as a DocTest."""
        return DocTest(self.get_examples(string, name), globs, name, filename, lineno, string)


class DocTestFinder:
    """Finds the docstrings of an object and of what is in it."""

    def __init__(self, verbose=False, parser=DocTestParser(), recurse=True, exclude_empty=True):
        self._parser = parser
        self._verbose = verbose
        self._recurse = recurse
        self._exclude_empty = exclude_empty

    def find(self, obj, name=None, module=None, globs=None, extraglobs=None):
        """A sorted list of DocTest objects."""
        if name is None:
            name = getattr(obj, '__name__', None)
            if name is None:
                raise ValueError("DocTestFinder.find: name must be given when obj.__name__ doesn't exist: "
                                 f"{type(obj)!r}")
        if module is False:
            module = None
        elif module is None:
            module = inspect.getmodule(obj)
        try:
            filename = inspect.getsourcefile(obj) or inspect.getfile(obj)
        except (TypeError, OSError):
            lines = None
        else:
            lines = linecache.getlines(filename, module.__dict__ if module is not None else None) or None
        if globs is None:
            globs = {} if module is None else module.__dict__
        globs = {'__name__': '__main__'} | dict(globs) | dict(extraglobs or {})
        tests = []
        self._find(tests, obj, name, module, lines, globs, set())
        tests.sort()
        return tests

    def _from_module(self, module, object):
        if module is None:
            return True
        if inspect.getmodule(object) is not None:
            return module is inspect.getmodule(object)
        if inspect.isfunction(object):
            return module.__dict__ is object.__globals__
        if inspect.ismethoddescriptor(object) or inspect.ismethodwrapper(object):
            owner = getattr(getattr(object, '__objclass__', None), '__module__', None)
            owner = owner or getattr(object, '__module__', None)
            return owner is None or module.__name__ == owner
        if hasattr(object, '__module__'):
            return module.__name__ == object.__module__
        if isinstance(object, property):
            return True
        raise ValueError("object must be a class or function")

    def _find(self, tests, obj, name, module, lines, globs, seen):
        if self._verbose:
            print(f'Finding tests in {name}')
        if id(obj) in seen:
            return
        seen.add(id(obj))
        test = self._get_test(obj, name, module, globs, lines)
        if test is not None:
            tests.append(test)
        if not self._recurse:
            return

        def inner(key, value):
            self._find(tests, value, f'{name}.{key}', module, lines, globs, seen)

        if inspect.ismodule(obj):
            for key, value in list(obj.__dict__.items()):
                if (_is_routine(value) or inspect.isclass(value)) and self._from_module(module, value):
                    inner(key, value)
            for key, value in getattr(obj, '__test__', {}).items():
                if not isinstance(key, str):
                    raise ValueError(f"DocTestFinder.find: __test__ keys must be strings: {type(key)!r}")
                if not (inspect.isroutine(value) or inspect.isclass(value) or inspect.ismodule(value) or
                        isinstance(value, str)):
                    raise ValueError("DocTestFinder.find: __test__ values must be strings, functions, methods, "
                                     f"classes, or modules: {type(value)!r}")
                inner(f'__test__.{key}', value)
        elif inspect.isclass(obj):
            for key, value in list(obj.__dict__.items()):
                if isinstance(value, (staticmethod, classmethod)):
                    value = value.__func__
                if ((inspect.isroutine(value) or inspect.isclass(value) or isinstance(value, property)) and
                        self._from_module(module, value)):
                    inner(key, value)

    def _get_test(self, obj, name, module, globs, lines):
        doc = obj if isinstance(obj, str) else getattr(obj, '__doc__', None)
        doc = '' if doc is None else doc if isinstance(doc, str) else str(doc)
        if self._exclude_empty and not doc:
            return None
        filename = None if module is None else getattr(module, '__file__', None) or module.__name__
        return self._parser.get_doctest(doc, globs, name, filename, self._find_lineno(obj, lines))

    def _find_lineno(self, obj, lines):
        """The index of the line in which the docstring begins, or None."""
        lineno = None
        doc = getattr(obj, '__doc__', None)
        if inspect.ismodule(obj) and doc is not None:
            lineno = 0
        if inspect.isclass(obj) and doc is not None:
            if lines is None:
                return None
            begin = re.compile(rf'^\s*class\s*{re.escape(getattr(obj, "__name__", "-"))}\b')
            lineno = next((i for i, line in enumerate(lines) if begin.match(line)), None)
        if inspect.ismethod(obj):
            obj = obj.__func__
        if isinstance(obj, property):
            obj = obj.fget
        if inspect.isfunction(obj) and getattr(obj, '__doc__', None):
            code = getattr(inspect.unwrap(obj), '__code__', None)
            if code is None:
                return None
            lineno = code.co_firstlineno - 1
        if lineno is None:
            return None
        if lines is None:
            return lineno + 1
        begin = re.compile(r'(^|.*:)\s*\w*("|\')')
        return next((i for i in range(lineno, len(lines)) if begin.match(lines[i])), None)


def _is_routine(obj):
    try:
        obj = inspect.unwrap(obj)
    except ValueError:
        pass
    return inspect.isroutine(obj)


def _ellipsis_match(want, got):
    """Whether got is like want, in which '...' stands for any text."""
    if ELLIPSIS_MARKER not in want:
        return want == got
    first, *middle, last = want.split(ELLIPSIS_MARKER)
    if len(first) + len(last) > len(got) or not (got.startswith(first) and got.endswith(last)):
        return False
    start, end = len(first), len(got) - len(last)
    for piece in middle:
        start = got.find(piece, start, end)
        if start < 0:
            return False
        start += len(piece)
    return True


class OutputChecker:
    """Compares what was printed with what was expected."""

    def _toAscii(self, s):
        return str(s.encode('ASCII', 'backslashreplace'), 'ASCII')

    def check_output(self, want, got, optionflags):
        """Whether an output is as expected."""
        got, want = self._toAscii(got), self._toAscii(want)
        if got == want:
            return True
        if not optionflags & DONT_ACCEPT_TRUE_FOR_1 and (got, want) in (('True\n', '1\n'), ('False\n', '0\n')):
            return True
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            want = re.sub(rf'(?m)^{re.escape(BLANKLINE_MARKER)}\s*?$', '', want)
            got = re.sub(r'(?m)^[^\S\n]+$', '', got)
            if got == want:
                return True
        if optionflags & NORMALIZE_WHITESPACE:
            got, want = ' '.join(got.split()), ' '.join(want.split())
            if got == want:
                return True
        return bool(optionflags & ELLIPSIS) and _ellipsis_match(want, got)

    def output_difference(self, example, got, optionflags):
        """The text that tells the difference."""
        want = example.want
        if not optionflags & DONT_ACCEPT_BLANKLINE:
            got = re.sub('(?m)^[ ]*(?=\n)', BLANKLINE_MARKER, got)
        if optionflags & (REPORT_UDIFF | REPORT_CDIFF | REPORT_NDIFF) and (
                optionflags & REPORT_NDIFF or want.count('\n') > 2 and got.count('\n') > 2):
            return self._diff(want.splitlines(True), got.splitlines(True), optionflags)
        if want and got:
            return f'Expected:\n{_indent(want)}Got:\n{_indent(got)}'
        if want:
            return f'Expected:\n{_indent(want)}Got nothing\n'
        if got:
            return f'Expected nothing\nGot:\n{_indent(got)}'
        return 'Expected nothing\nGot nothing\n'

    def _diff(self, want, got, optionflags):
        if optionflags & REPORT_UDIFF:
            kind, lines = 'unified diff with -expected +actual', list(difflib.unified_diff(want, got, n=2))[2:]
        elif optionflags & REPORT_CDIFF:
            kind = 'context diff with expected followed by actual'
            lines = list(difflib.context_diff(want, got, n=2))[2:]
        else:
            kind = 'ndiff with -expected +actual'
            lines = difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(want, got)
        return f'Differences ({kind}):\n' + _indent(''.join(lines))


class _Output(io.StringIO):
    """Takes what examples print."""

    def getvalue(self):
        return _line_end(super().getvalue())

    def truncate(self, size=None):
        self.seek(size)
        super().truncate()


def _without_details(msg):
    """The name of the exception class in a message, without module."""
    msg = msg.partition('\n')[0].partition(':')[0]
    return msg.rpartition('.')[2]


def _future_flags(globs):
    flags = 0
    for name in __future__.all_feature_names:
        feature = getattr(__future__, name)
        if globs.get(name) is feature:
            flags |= feature.compiler_flag
    return flags


def _s(n):
    return '' if n == 1 else 's'


def _items(n):
    return f'{n} item{_s(n)}'


class DocTestRunner:
    """Runs examples and reports those that fail."""

    DIVIDER = '*' * 70

    def __init__(self, checker=None, verbose=None, optionflags=0):
        self._checker = checker or OutputChecker()
        self._verbose = '-v' in sys.argv if verbose is None else verbose
        self.optionflags = optionflags
        self.original_optionflags = optionflags
        self.tries = 0
        self.failures = 0
        self.skips = 0
        self._stats = {}
        self._fakeout = _Output()

    def report_start(self, out, test, example):
        """Called before an example runs."""
        if self._verbose:
            expecting = f'Expecting:\n{_indent(example.want)}' if example.want else 'Expecting nothing\n'
            out(f'Trying:\n{_indent(example.source)}{expecting}')

    def report_success(self, out, test, example, got):
        """Called for an example that printed what it should."""
        if self._verbose:
            out('ok\n')

    def report_failure(self, out, test, example, got):
        """Called for an example that printed something else."""
        out(self._failure_header(test, example) +
            self._checker.output_difference(example, got, self.optionflags))

    def report_unexpected_exception(self, out, test, example, exc_info):
        """Called for an example that raised an exception and should not."""
        text = ''.join(traceback.format_exception(*exc_info))
        out(self._failure_header(test, example) + 'Exception raised:\n' + _indent(text))

    def _failure_header(self, test, example):
        if test.filename:
            line = '?' if test.lineno is None or example.lineno is None else test.lineno + example.lineno + 1
            place = f'File "{test.filename}", line {line}, in {test.name}'
        else:
            place = f'Line {example.lineno + 1}, in {test.name}'
        return f'{self.DIVIDER}\n{place}\nFailed example:\n{_indent(example.source)}'

    def __run(self, test, compileflags, out):
        failures = skips = attempted = 0
        flags = self.optionflags
        for number, example in enumerate(test.examples):
            attempted += 1
            quiet = self.optionflags & REPORT_ONLY_FIRST_FAILURE and failures > 0
            self.optionflags = flags
            for flag, on in example.options.items():
                self.optionflags = self.optionflags | flag if on else self.optionflags & ~flag
            if self.optionflags & SKIP:
                skips += 1
                continue
            if not quiet:
                self.report_start(out, test, example)
            filename = f'<doctest {test.name}[{number}]>'
            source = example.source
            linecache.cache[filename] = len(source), None, source.splitlines(True), filename
            try:
                exec(compile(source, filename, "single", compileflags, True), test.globs)
                exception = None
            except KeyboardInterrupt:
                raise
            except:
                exception = sys.exc_info()
            got = self._fakeout.getvalue()
            self._fakeout.truncate(0)
            if exception is None:
                good = self._checker.check_output(example.want, got, self.optionflags)
            else:
                good = self._raised_well(example, exception)
                if not quiet:
                    got += ''.join(traceback.format_exception(*exception))
            if not good:
                failures += 1
            if not quiet:
                if good:
                    self.report_success(out, test, example, got)
                elif exception is not None and example.exc_msg is None:
                    self.report_unexpected_exception(out, test, example, exception)
                else:
                    self.report_failure(out, test, example, got)
            if failures and self.optionflags & FAIL_FAST:
                break
        self.optionflags = flags
        old = self._stats.get(test.name, (0, 0, 0))
        self._stats[test.name] = old[0] + failures, old[1] + attempted, old[2] + skips
        self.failures += failures
        self.tries += attempted
        self.skips += skips
        return TestResults(failures, attempted, skipped=skips)

    def _raised_well(self, example, exception):
        """Whether an exception is the one expected."""
        if example.exc_msg is None:
            return False
        cls = exception[0]
        lines = traceback.format_exception_only(cls, exception[1])
        if issubclass(cls, SyntaxError):
            # Only the message counts.
            names = f'{cls.__qualname__}:', f'{cls.__module__}.{cls.__qualname__}:'
            while not lines[0].startswith(names):
                del lines[0]
        text = ''.join(lines)
        check = self._checker.check_output
        return check(example.exc_msg, text, self.optionflags) or bool(
            self.optionflags & IGNORE_EXCEPTION_DETAIL and
            check(_without_details(example.exc_msg), _without_details(text), self.optionflags))

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        """Run the examples of a DocTest and report with the function out, by default to sys.stdout."""
        self.test = test
        if compileflags is None:
            compileflags = _future_flags(test.globs)
        stdout, hook = sys.stdout, sys.displayhook
        if out is None:
            out = stdout.write
        sys.stdout, sys.displayhook = self._fakeout, sys.__displayhook__
        try:
            return self.__run(test, compileflags, out)
        finally:
            sys.stdout, sys.displayhook = stdout, hook
            for number in range(len(test.examples)):
                linecache.cache.pop(f'<doctest {test.name}[{number}]>', None)
            if clear_globs:
                test.globs.clear()
                import builtins
                builtins._ = None

    def summarize(self, verbose=None):
        """Print how the tests went, and give the sums."""
        if verbose is None:
            verbose = self._verbose
        empty = sorted(name for name, (_, tries, _) in self._stats.items() if not tries)
        passed = sorted((name, tries) for name, (failures, tries, _) in self._stats.items() if tries and not failures)
        failed = sorted((name, stats) for name, stats in self._stats.items() if stats[0])
        failures, tries, skips = (sum(stats[i] for stats in self._stats.values()) for i in range(3))
        if verbose:
            if empty:
                print(f'{_items(len(empty))} had no tests:')
                for name in empty:
                    print(f'    {name}')
            if passed:
                print(f'{_items(len(passed))} passed all tests:')
                for name, count in passed:
                    print(f' {count:3d} test{_s(count)} in {name}')
        if failed:
            print(self.DIVIDER)
            print(f'{_items(len(failed))} had failures:')
            for name, stats in failed:
                print(f' {stats[0]:3d} of {stats[1]:3d} in {name}')
        if verbose:
            print(f'{tries} test{_s(tries)} in {_items(len(self._stats))}.')
            print(f'{tries - failures} passed{f" and {failures} failed" if failures else ""}.')
        if failures:
            skipped = f' and {skips} skipped test{_s(skips)}' if skips else ''
            print(f'***Test Failed*** {failures} failure{_s(failures)}{skipped}.')
        elif verbose:
            print('Test passed.')
        return TestResults(failures, tries, skipped=skips)

    def merge(self, other):
        """Add the numbers of another runner."""
        for name, stats in other._stats.items():
            mine = self._stats.get(name, (0, 0, 0))
            self._stats[name] = tuple(a + b for a, b in zip(mine, stats))


class DocTestFailure(Exception):
    """An example printed something else than it should."""

    def __init__(self, test, example, got):
        self.test = test
        self.example = example
        self.got = got

    def __str__(self):
        return str(self.test)


class UnexpectedException(Exception):
    """An example raised an exception and should not."""

    def __init__(self, test, example, exc_info):
        self.test = test
        self.example = example
        self.exc_info = exc_info

    def __str__(self):
        return str(self.test)


class DebugRunner(DocTestRunner):
    """A runner that raises DocTestFailure or UnexpectedException for the first example that fails."""

    def run(self, test, compileflags=None, out=None, clear_globs=True):
        result = super().run(test, compileflags, out, False)
        if clear_globs:
            test.globs.clear()
        return result

    def report_unexpected_exception(self, out, test, example, exc_info):
        raise UnexpectedException(test, example, exc_info)

    def report_failure(self, out, test, example, got):
        raise DocTestFailure(test, example, got)


# The runner that testmod() and testfile() used, with the numbers of all.
master = None


def _run_all(tests, verbose, report, optionflags, raise_on_error):
    global master
    runner = (DebugRunner if raise_on_error else DocTestRunner)(verbose=verbose, optionflags=optionflags)
    for test in tests:
        runner.run(test)
    if report:
        runner.summarize()
    if master is None:
        master = runner
    else:
        master.merge(runner)
    return TestResults(runner.failures, runner.tries, skipped=runner.skips)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None,
            raise_on_error=False, exclude_empty=False):
    """Run the examples in a module's docstrings, by default those of __main__."""
    if m is None:
        m = sys.modules.get('__main__')
    if not inspect.ismodule(m):
        raise TypeError(f"testmod: module required; {m!r}")
    finder = DocTestFinder(exclude_empty=exclude_empty)
    tests = finder.find(m, m.__name__ if name is None else name, globs=globs, extraglobs=extraglobs)
    return _run_all(tests, verbose, report, optionflags, raise_on_error)


def testfile(filename, module_relative=True, name=None, package=None, globs=None, verbose=None, report=True,
             optionflags=0, extraglobs=None, raise_on_error=False, parser=DocTestParser(), encoding=None):
    """Run the examples in a text file; its name is relative to the calling module unless module_relative is false."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    if module_relative:
        filename = _relative(filename, _module(package, 1))
    with open(filename, encoding=encoding or 'utf-8') as f:
        text = f.read()
    globs = {'__name__': '__main__'} | dict(globs or {}) | dict(extraglobs or {})
    if name is None:
        name = filename.rpartition('/')[2]
    test = parser.get_doctest(text, globs, name, filename, 0)
    return _run_all([test], verbose, report, optionflags, raise_on_error)


def _relative(filename, package):
    """The name of a file in the folder of a module."""
    if filename.startswith('/'):
        raise ValueError('Module-relative files may not have absolute paths')
    folder, slash, _ = (getattr(package, '__file__', None) or sys.argv[0]).rpartition('/')
    return folder + slash + filename


def run_docstring_examples(f, globs, verbose=False, name="NoName", compileflags=None, optionflags=0):
    """Run the examples in an object's docstring."""
    runner = DocTestRunner(verbose=verbose, optionflags=optionflags)
    for test in DocTestFinder(verbose=verbose, recurse=False).find(f, name, globs=globs):
        runner.run(test, compileflags=compileflags)


_unittest_reportflags = 0


def set_unittest_reportflags(flags):
    """Set the flags for reports of suites that have none of their own, and give the old ones."""
    global _unittest_reportflags
    if flags & REPORTING_FLAGS != flags:
        raise ValueError("Only reporting flags allowed", flags)
    old, _unittest_reportflags = _unittest_reportflags, flags
    return old


class DocTestCase(unittest.TestCase):
    """The examples of one docstring as a test."""

    def __init__(self, test, optionflags=0, setUp=None, tearDown=None, checker=None):
        super().__init__()
        self._dt_test = test
        self._dt_optionflags = optionflags
        self._dt_setUp = setUp
        self._dt_tearDown = tearDown
        self._dt_checker = checker

    def setUp(self):
        self._dt_globs = self._dt_test.globs.copy()
        if self._dt_setUp is not None:
            self._dt_setUp(self._dt_test)

    def tearDown(self):
        if self._dt_tearDown is not None:
            self._dt_tearDown(self._dt_test)
        self._dt_test.globs.clear()
        self._dt_test.globs.update(self._dt_globs)

    def runTest(self):
        flags = self._dt_optionflags
        if not flags & REPORTING_FLAGS:
            flags |= _unittest_reportflags
        runner = DocTestRunner(optionflags=flags, checker=self._dt_checker, verbose=False)
        runner.DIVIDER = '-' * 70
        report = []
        results = runner.run(self._dt_test, out=report.append, clear_globs=False)
        if results.skipped == results.attempted:
            raise unittest.SkipTest("all examples were skipped")
        if results.failed:
            raise self.failureException(self.format_failure(''.join(report)))

    def format_failure(self, err):
        test = self._dt_test
        line = 'unknown line number' if test.lineno is None else test.lineno
        return (f'Failed doctest test for {test.name}\n  File "{test.filename}", line {line}, in '
                f'{test.name.rpartition(".")[2]}\n\n{err}')

    def debug(self):
        self.setUp()
        runner = DebugRunner(optionflags=self._dt_optionflags, checker=self._dt_checker, verbose=False)
        runner.run(self._dt_test, clear_globs=False)
        self.tearDown()

    def id(self):
        return self._dt_test.name

    def _parts(self):
        return self._dt_optionflags, self._dt_setUp, self._dt_tearDown, self._dt_checker

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._dt_test == other._dt_test and self._parts() == other._parts()

    def __hash__(self):
        return hash(self._parts())

    def __repr__(self):
        head, _, name = self._dt_test.name.rpartition('.')
        return f'{name} ({head})'

    __str__ = object.__str__

    def shortDescription(self):
        return "Doctest: " + self._dt_test.name


class _DocTestSuite(unittest.TestSuite):
    def _removeTestAtIndex(self, index):
        pass


def _module(module, depth):
    if module is None:
        return sys.modules[sys._getframemodulename(depth + 1)]
    if inspect.ismodule(module):
        return module
    if isinstance(module, str):
        return __import__(module, fromlist=['*'])
    raise TypeError("Expected a module, string, or None")


def DocTestSuite(module=None, globs=None, extraglobs=None, test_finder=None, **options):
    """A suite of the examples in a module's docstrings, by default those of the calling module."""
    module = _module(module, 1)
    suite = _DocTestSuite()
    for test in (test_finder or DocTestFinder()).find(module, globs=globs, extraglobs=extraglobs):
        if test.examples:
            test.filename = test.filename or module.__file__
            suite.addTest(DocTestCase(test, **options))
    return suite


class DocFileCase(DocTestCase):
    """The examples of a text file as a test."""

    def id(self):
        return '_'.join(self._dt_test.name.split('.'))

    def __repr__(self):
        return self._dt_test.filename

    def format_failure(self, err):
        test = self._dt_test
        return f'Failed doctest test for {test.name}\n  File "{test.filename}", line 0\n\n{err}'


def DocFileSuite(*paths, module_relative=True, package=None, globs=None, parser=DocTestParser(), encoding=None,
                 **options):
    """A suite of the examples in text files, whose names are as for testfile()."""
    if package and not module_relative:
        raise ValueError("Package may only be specified for module-relative paths.")
    if module_relative:
        package = _module(package, 1)
    suite = _DocTestSuite()
    for path in paths:
        if module_relative:
            path = _relative(path, package)
        with open(path, encoding=encoding or 'utf-8') as f:
            text = f.read()
        names = {'__file__': path} | dict(globs or {})
        test = parser.get_doctest(text, names, path.rpartition('/')[2], path, 0)
        suite.addTest(DocFileCase(test, **options))
    return suite


def script_from_examples(s):
    """A program out of the examples in a text, the rest of which becomes comments."""
    def comment(line):
        line = line.rstrip()
        return '# ' + line if line else '#'

    output = []
    for piece in DocTestParser().parse(s):
        if not isinstance(piece, Example):
            output += [comment(line) for line in piece.split('\n')[:-1]]
            continue
        output.append(piece.source[:-1])
        if piece.want:
            output.append('# Expected:')
            output += ['## ' + line for line in piece.want.split('\n')[:-1]]
    while output and output[-1] == '#':
        output.pop()
    while output and output[0] == '#':
        output.pop(0)
    return '\n'.join(output) + '\n'


def testsource(module, name):
    """A program out of the examples in the docstring of that name in a module."""
    if isinstance(module, str):
        module = __import__(module, fromlist=['*'])
    for test in DocTestFinder().find(module):
        if test.name == name:
            return script_from_examples(test.docstring)
    raise ValueError(name, "not found in tests")
