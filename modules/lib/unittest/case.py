"""Tests: the class TestCase."""

import collections
import contextlib
import difflib
import functools
import pprint
import sys
import time
import traceback
import types
import warnings

from . import result
from .util import _common_shorten_repr, _count_differences, safe_repr, strclass

__unittest = True

_no_message = object()

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """Raised by a test that is not to run."""


class _ShouldStop(Exception):
    """Ends a test after a part of it failed."""


class _Outcome:
    """How a test has gone so far."""

    def __init__(self, result=None):
        self.expecting_failure = False
        self.result = result
        self.result_supports_subtests = hasattr(result, 'addSubTest')
        self.success = True
        self.expectedFailure = None

    def part(self, test, subTest=False):
        """A context manager for a part of a test."""
        return _Part(self, test, subTest)


class _Part:
    def __init__(self, outcome, test, subtest):
        self.outcome, self.test, self.subtest = outcome, test, subtest

    def __enter__(self):
        self.before = self.outcome.success
        self.outcome.success = True

    def __exit__(self, exc_type, exc, tb):
        outcome, test = self.outcome, self.test
        try:
            if exc_type is None:
                if self.subtest and outcome.success:
                    outcome.result.addSubTest(test.test_case, test, None)
                return True
            if issubclass(exc_type, KeyboardInterrupt):
                return False
            if issubclass(exc_type, SkipTest):
                outcome.success = False
                _add_skip(outcome.result, test, str(exc))
            elif issubclass(exc_type, _ShouldStop):
                pass
            elif outcome.expecting_failure:
                outcome.expectedFailure = exc_type, exc, tb
            else:
                outcome.success = False
                if self.subtest:
                    outcome.result.addSubTest(test.test_case, test, (exc_type, exc, tb))
                elif outcome.result is not None:
                    failed = issubclass(exc_type, test.failureException)
                    (outcome.result.addFailure if failed else outcome.result.addError)(test, (exc_type, exc, tb))
            return True
        finally:
            outcome.success = outcome.success and self.before


def _add_skip(result, test, reason):
    if hasattr(result, 'addSkip'):
        result.addSkip(test, reason)
    else:
        warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
        result.addSuccess(test)


def _enter(cm, add_cleanup):
    cls = type(cm)
    try:
        enter, leave = cls.__enter__, cls.__exit__
    except AttributeError:
        raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager "
                        "protocol") from None
    value = enter(cm)
    add_cleanup(leave, cm, None, None, None)
    return value


_module_cleanups = []


def addModuleCleanup(function, /, *args, **kwargs):
    """Call a function after tearDownModule(); the last added is called first."""
    _module_cleanups.append((function, args, kwargs))


def enterModuleContext(cm):
    """Enter a context manager that is left after tearDownModule()."""
    return _enter(cm, addModuleCleanup)


def doModuleCleanups():
    """Call the functions that addModuleCleanup() was given."""
    errors = []
    while _module_cleanups:
        function, args, kwargs = _module_cleanups.pop()
        try:
            function(*args, **kwargs)
        except Exception as exc:
            errors.append(exc)
    if errors:
        raise errors[0]


def skip(reason):
    """A decorator for tests and classes of tests that are not to run."""
    def decorator(item):
        if not isinstance(item, type):
            @functools.wraps(item)
            def skip_wrapper(*args, **kwargs):
                raise SkipTest(reason)
            item = skip_wrapper
        item.__unittest_skip__ = True
        item.__unittest_skip_why__ = reason
        return item

    if isinstance(reason, types.FunctionType):
        item, reason = reason, ''
        return decorator(item)
    return decorator


def skipIf(condition, reason):
    """skip() if the condition is true."""
    return skip(reason) if condition else lambda item: item


def skipUnless(condition, reason):
    """skip() if the condition is false."""
    return skipIf(not condition, reason)


def expectedFailure(test_item):
    """A decorator for tests that are known to fail."""
    test_item.__unittest_expecting_failure__ = True
    return test_item


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(e, base) for e in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _AssertContext:
    """What assertRaises() and assertWarns() give."""

    def __init__(self, expected, test_case, expected_regex=None):
        self.expected = expected
        self.test_case = test_case
        if expected_regex is not None:
            import re
            expected_regex = re.compile(expected_regex)
        self.expected_regex = expected_regex
        self.obj_name = None
        self.msg = None

    def handle(self, name, args, kwargs):
        """Call what is to raise, or give the context manager."""
        if not _is_subtype(self.expected, self._base_type):
            raise TypeError(f'{name}() arg 1 must be {self._base_type_str}')
        if not args:
            self.msg = kwargs.pop('msg', None)
            if kwargs:
                raise TypeError(f'{next(iter(kwargs))!r} is an invalid keyword argument for this function')
            return self
        function, *args = args
        self.obj_name = getattr(function, '__name__', None) or str(function)
        with self:
            function(*args, **kwargs)

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def _fail_missing(self, what):
        name = getattr(self.expected, '__name__', None) or str(self.expected)
        self._fail(f'{name} not {what} by {self.obj_name}' if self.obj_name else f'{name} not {what}')

    def _fail_match(self, text):
        self._fail(f'"{self.expected_regex.pattern}" does not match "{text}"')


class _AssertRaisesContext(_AssertContext):
    _base_type = BaseException
    _base_type_str = 'an exception type or tuple of exception types'

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            self._fail_missing('raised')
        traceback.clear_frames(tb)
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(exc_value)):
            self._fail_match(str(exc_value))
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarnsContext(_AssertContext):
    _base_type = Warning
    _base_type_str = 'a warning type or tuple of warning types'

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, '__warningregistry__', None):
                module.__warningregistry__ = {}
        self.warnings_manager = warnings.catch_warnings(record=True)
        self.warnings = self.warnings_manager.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.warnings_manager.__exit__(exc_type, exc_value, tb)
        if exc_type is not None:
            return
        first = None
        for w in self.warnings:
            if not isinstance(w.message, self.expected):
                continue
            if first is None:
                first = w.message
            if self.expected_regex is None or self.expected_regex.search(str(w.message)):
                self.warning = w.message
                self.filename = w.filename
                self.lineno = w.lineno
                return
        if first is not None:
            self._fail_match(str(first))
        self._fail_missing('triggered')


class _NestedParams(collections.ChainMap):
    """The parameters of subtests in subtests, the innermost first."""

    def __iter__(self):
        seen = set()
        for mapping in self.maps:
            for key in mapping:
                if key not in seen:
                    seen.add(key)
                    yield key


class TestCase:
    """A test: one of the methods of a class derived from this one."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    def __init_subclass__(cls, *args, **kwargs):
        cls._classSetupFailed = False
        cls._class_cleanups = []
        super().__init_subclass__(*args, **kwargs)

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        self._outcome = None
        self._testMethodDoc = 'No test'
        try:
            method = getattr(self, methodName)
        except AttributeError:
            if methodName != 'runTest':
                raise ValueError(f"no such test method in {self.__class__}: {methodName}")
        else:
            self._testMethodDoc = method.__doc__
        self._cleanups = []
        self._subtest = None
        self._type_equality_funcs = {
            dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual', set: 'assertSetEqual',
            frozenset: 'assertSetEqual', str: 'assertMultiLineEqual'}

    def addTypeEqualityFunc(self, typeobj, function):
        """Let assertEqual() use a function for two objects of a class."""
        self._type_equality_funcs[typeobj] = function

    # Fixtures.

    def setUp(self):
        """Called before each test."""

    def tearDown(self):
        """Called after each test whose setUp() succeeded."""

    @classmethod
    def setUpClass(cls):
        """Called before the tests of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the tests of the class."""

    def addCleanup(self, function, /, *args, **kwargs):
        """Call a function after tearDown(); the last added is called first."""
        self._cleanups.append((function, args, kwargs))

    def enterContext(self, cm):
        """Enter a context manager that is left after the test."""
        return _enter(cm, self.addCleanup)

    @classmethod
    def addClassCleanup(cls, function, /, *args, **kwargs):
        """Call a function after tearDownClass(); the last added is called first."""
        cls._class_cleanups.append((function, args, kwargs))

    @classmethod
    def enterClassContext(cls, cm):
        """Enter a context manager that is left after the tests of the class."""
        return _enter(cm, cls.addClassCleanup)

    def doCleanups(self):
        """Call the functions that addCleanup() was given."""
        outcome = self._outcome or _Outcome()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            with outcome.part(self):
                self._callCleanup(function, *args, **kwargs)
        return outcome.success

    @classmethod
    def doClassCleanups(cls):
        """Call the functions that addClassCleanup() was given."""
        cls.tearDown_exceptions = []
        while cls._class_cleanups:
            function, args, kwargs = cls._class_cleanups.pop()
            try:
                function(*args, **kwargs)
            except Exception:
                cls.tearDown_exceptions.append(sys.exc_info())

    # What a test is called.

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def shortDescription(self):
        """The first line of the docstring, or None."""
        doc = self._testMethodDoc
        return doc.strip().split('\n')[0].strip() if doc else None

    def id(self):
        return f'{strclass(self.__class__)}.{self._testMethodName}'

    def __eq__(self, other):
        if type(self) is not type(other):
            return NotImplemented
        return self._testMethodName == other._testMethodName

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    def __str__(self):
        return f'{self._testMethodName} ({self.id()})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} testMethod={self._testMethodName}>'

    # Running.

    @contextlib.contextmanager
    def subTest(self, msg=_no_message, **params):
        """A part of the test, which goes on when the part fails; msg and params tell it from others."""
        if self._outcome is None or not self._outcome.result_supports_subtests:
            yield
            return
        outer = self._subtest
        self._subtest = _SubTest(self, msg, _NestedParams(params) if outer is None else outer.params.new_child(params))
        try:
            with self._outcome.part(self._subtest, subTest=True):
                yield
            if not self._outcome.success:
                if self._outcome.result is not None and self._outcome.result.failfast:
                    raise _ShouldStop
            elif self._outcome.expectedFailure:
                raise _ShouldStop
        finally:
            self._subtest = outer

    def _tell(self, result, method, instead, *args):
        """Call a method of the result; one that older results have instead, with a warning, if it is missing."""
        if hasattr(result, method):
            getattr(result, method)(self, *args)
            return
        warnings.warn(f'TestResult has no {method} method{instead}', RuntimeWarning)
        if instead:
            result.addSuccess(self)

    def _callSetUp(self):
        self.setUp()

    def _callTestMethod(self, method):
        if method() is not None:
            warnings.warn(f'It is deprecated to return a value that is not None from a test case ({method})',
                          DeprecationWarning, stacklevel=3)

    def _callTearDown(self):
        self.tearDown()

    def _callCleanup(self, function, /, *args, **kwargs):
        function(*args, **kwargs)

    def _mark(self, method, name, default):
        """What skip() noted on the class or on the method."""
        return getattr(self.__class__, name, default) or getattr(method, name, default)

    def run(self, result=None):
        """Run the test and tell the result."""
        own = result is None
        if own:
            result = self.defaultTestResult()
            getattr(result, 'startTestRun', lambda: None)()
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if self._mark(method, '__unittest_skip__', False):
                _add_skip(result, self, self._mark(method, '__unittest_skip_why__', ''))
                return result
            expecting = (getattr(self, '__unittest_expecting_failure__', False) or
                         getattr(method, '__unittest_expecting_failure__', False))
            outcome = self._outcome = _Outcome(result)
            start = time.perf_counter()
            try:
                with outcome.part(self):
                    self._callSetUp()
                if outcome.success:
                    outcome.expecting_failure = expecting
                    with outcome.part(self):
                        self._callTestMethod(method)
                    outcome.expecting_failure = False
                    with outcome.part(self):
                        self._callTearDown()
                self.doCleanups()
                self._tell(result, 'addDuration', '', time.perf_counter() - start)
                if outcome.success:
                    if not expecting:
                        result.addSuccess(self)
                    elif outcome.expectedFailure:
                        self._tell(result, 'addExpectedFailure', ', reporting as passes', outcome.expectedFailure)
                    else:
                        self._tell(result, 'addUnexpectedSuccess', ', reporting as failure')
                return result
            finally:
                outcome.expectedFailure = None
                self._outcome = None
        finally:
            result.stopTest(self)
            if own:
                getattr(result, 'stopTestRun', lambda: None)()

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the test; an exception is not caught."""
        method = getattr(self, self._testMethodName)
        if self._mark(method, '__unittest_skip__', False):
            raise SkipTest(self._mark(method, '__unittest_skip_why__', ''))
        self._callSetUp()
        self._callTestMethod(method)
        self._callTearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            self._callCleanup(function, *args, **kwargs)

    def skipTest(self, reason):
        """End the test as skipped."""
        raise SkipTest(reason)

    # Assertions. msg is added to the message of a failure.

    def fail(self, msg=None):
        """Fail."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        return standardMsg if msg is None else f'{standardMsg} : {msg}'

    def _check(self, holds, msg, text, *objects):
        """Fail with a text about objects unless holds is true."""
        if not holds:
            self.fail(self._formatMessage(msg, text % tuple(map(safe_repr, objects))))

    def assertFalse(self, expr, msg=None):
        """not expr"""
        self._check(not expr, msg, '%s is not false', expr)

    def assertTrue(self, expr, msg=None):
        """bool(expr)"""
        self._check(expr, msg, '%s is not true', expr)

    def assertRaises(self, expected_exception, *args, **kwargs):
        """A call, or the block of a with statement, raises an exception; that is kept as the attribute exception."""
        return _AssertRaisesContext(expected_exception, self).handle('assertRaises', args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        """assertRaises() whose message also matches."""
        return _AssertRaisesContext(expected_exception, self, expected_regex).handle('assertRaisesRegex', args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        """A call, or the block of a with statement, warns; kept are warning, filename and lineno."""
        return _AssertWarnsContext(expected_warning, self).handle('assertWarns', args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        """assertWarns() whose message also matches."""
        return _AssertWarnsContext(expected_warning, self, expected_regex).handle('assertWarnsRegex', args, kwargs)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if isinstance(function, str):
                return getattr(self, function)
            if function is not None:
                return function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            a, b = _common_shorten_repr(first, second)
            self.fail(self._formatMessage(msg, f'{a} != {b}'))

    def assertEqual(self, first, second, msg=None):
        """first == second"""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        """first != second"""
        self._check(first != second, msg, '%s == %s', first, second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """The difference is 0 when rounded to 7 decimal places, or to places, or it is at most delta."""
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            self._check(diff <= delta, msg, '%s != %s within %s delta (%s difference)', first, second, delta, diff)
        else:
            places = 7 if places is None else places
            self._check(round(diff, places) == 0, msg, f'%s != %s within {places!r} places (%s difference)', first,
                        second, diff)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """The opposite of assertAlmostEqual()."""
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            self._check(not first == second and diff > delta, msg, '%s == %s within %s delta (%s difference)', first,
                        second, delta, diff)
        else:
            places = 7 if places is None else places
            self._check(not first == second and round(diff, places) != 0, msg,
                        f'%s == %s within {places!r} places', first, second)

    def _fail_with_diff(self, msg, text, diff):
        if self.maxDiff is not None and len(diff) > self.maxDiff:
            diff = DIFF_OMITTED % len(diff)
        self.fail(self._formatMessage(msg, text + diff))

    def _diff_of(self, first, second):
        return '\n' + '\n'.join(difflib.ndiff(pprint.pformat(first).splitlines(), pprint.pformat(second).splitlines()))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Two sequences are equal; of seq_type, if it is given."""
        kind = 'sequence'
        if seq_type is not None:
            kind = seq_type.__name__
            for which, seq in ('First', seq1), ('Second', seq2):
                if not isinstance(seq, seq_type):
                    raise self.failureException(f'{which} sequence is not a {kind}: {safe_repr(seq)}')
        lengths = []
        for which, seq in ('First', seq1), ('Second', seq2):
            try:
                lengths.append(len(seq))
            except (TypeError, NotImplementedError):
                self._fail_with_diff(msg, f'{which} {kind} has no length.    Non-sequence?',
                                     self._diff_of(seq1, seq2))
        if seq1 == seq2:
            return
        text = '%ss differ: %s != %s\n' % (kind.capitalize(), *_common_shorten_repr(seq1, seq2))
        missing = (TypeError, IndexError, NotImplementedError)
        for i in range(min(lengths)):
            item = []
            for which, seq in ('first', seq1), ('second', seq2):
                try:
                    item.append(seq[i])
                except missing:
                    text += f'\nUnable to index element {i} of {which} {kind}\n'
                    break
            if len(item) < 2:
                break
            if item[0] != item[1]:
                text += '\nFirst differing element %d:\n%s\n%s\n' % (i, *_common_shorten_repr(*item))
                break
        else:
            if lengths[0] == lengths[1] and seq_type is None and type(seq1) != type(seq2):
                return  # the classes differ, but not what is in them
        if lengths[0] != lengths[1]:
            which, seq = ('First', seq1) if lengths[0] > lengths[1] else ('Second', seq2)
            n = min(lengths)
            text += f'\n{which} {kind} contains {max(lengths) - n} additional elements.\n'
            try:
                text += f'First extra element {n}:\n{safe_repr(seq[n])}\n'
            except missing:
                text += f'Unable to index element {n} of {which.lower()} {kind}\n'
        self._fail_with_diff(msg, text, self._diff_of(seq1, seq2))

    def assertListEqual(self, list1, list2, msg=None):
        """Two lists are equal."""
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        """Two tuples are equal."""
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        """Two sets are equal."""
        lines = []
        for which, a, b, others in ('first', set1, set2, 'second'), ('second', set2, set1, 'first'):
            try:
                items = a.difference(b)
            except TypeError as e:
                self.fail(f'invalid type when attempting set difference: {e}')
            except AttributeError as e:
                self.fail(f'{which} argument does not support set difference: {e}')
            if items:
                lines.append(f'Items in the {which} set but not the {others}:')
                lines.extend(map(repr, items))
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def assertIn(self, member, container, msg=None):
        """member in container"""
        self._check(member in container, msg, '%s not found in %s', member, container)

    def assertNotIn(self, member, container, msg=None):
        """member not in container"""
        self._check(member not in container, msg, '%s unexpectedly found in %s', member, container)

    def assertIs(self, expr1, expr2, msg=None):
        """expr1 is expr2"""
        self._check(expr1 is expr2, msg, '%s is not %s', expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        """expr1 is not expr2"""
        self._check(expr1 is not expr2, msg, 'unexpectedly identical: %s', expr1)

    def assertDictEqual(self, d1, d2, msg=None):
        """Two dicts are equal."""
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._fail_with_diff(msg, '%s != %s' % _common_shorten_repr(d1, d2), self._diff_of(d1, d2))

    def assertCountEqual(self, first, second, msg=None):
        """Two iterables have the same items, each as often, in any order."""
        differences = _count_differences(list(first), list(second))
        if differences:
            lines = ['First has %d, Second has %d:  %r' % diff for diff in differences]
            self._fail_with_diff(msg, 'Element counts were not equal:\n', '\n'.join(lines))

    def assertMultiLineEqual(self, first, second, msg=None):
        """Two strings are equal; the differences are shown line by line."""
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        a, b = first, second
        if a and b:
            if a[-1] != '\n' or b[-1] != '\n':
                a, b = a + '\n', b + '\n'
        elif a or b:
            a, b = (s if not s or s[-1] == '\n' else s + '\n' for s in (a, b))
        diff = '\n' + ''.join(difflib.ndiff(a.splitlines(keepends=True), b.splitlines(keepends=True)))
        self._fail_with_diff(msg, '%s != %s' % _common_shorten_repr(first, second), diff)

    def assertLess(self, a, b, msg=None):
        """a < b"""
        self._check(a < b, msg, '%s not less than %s', a, b)

    def assertLessEqual(self, a, b, msg=None):
        """a <= b"""
        self._check(a <= b, msg, '%s not less than or equal to %s', a, b)

    def assertGreater(self, a, b, msg=None):
        """a > b"""
        self._check(a > b, msg, '%s not greater than %s', a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        """a >= b"""
        self._check(a >= b, msg, '%s not greater than or equal to %s', a, b)

    def assertIsNone(self, obj, msg=None):
        """obj is None"""
        self._check(obj is None, msg, '%s is not None', obj)

    def assertIsNotNone(self, obj, msg=None):
        """obj is not None"""
        self._check(obj is not None, msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        """isinstance(obj, cls)"""
        self._check(isinstance(obj, cls), msg, '%s is not an instance of %s', obj, cls)

    def assertNotIsInstance(self, obj, cls, msg=None):
        """not isinstance(obj, cls)"""
        self._check(not isinstance(obj, cls), msg, '%s is an instance of %s', obj, cls)

    def assertRegex(self, text, expected_regex, msg=None):
        """A regular expression is found in a text."""
        if isinstance(expected_regex, (str, bytes)):
            import re
            assert expected_regex, "expected_regex must not be empty."
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self.fail(self._formatMessage(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}"))

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        """A regular expression is not found in a text."""
        if isinstance(unexpected_regex, (str, bytes)):
            import re
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            self.fail(self._formatMessage(
                msg, f'Regex matched: {match.group()!r} matches {unexpected_regex.pattern!r} in {text!r}'))


class FunctionTestCase(TestCase):
    """A test that is a function."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super().__init__()
        self._setUpFunc = setUp
        self._tearDownFunc = tearDown
        self._testFunc = testFunc
        self._description = description

    def setUp(self):
        if self._setUpFunc is not None:
            self._setUpFunc()

    def tearDown(self):
        if self._tearDownFunc is not None:
            self._tearDownFunc()

    def runTest(self):
        self._testFunc()

    def id(self):
        return self._testFunc.__name__

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return self._parts() == other._parts()

    def __hash__(self):
        return hash((type(self), *self._parts()))

    def __str__(self):
        return f'{strclass(self.__class__)} ({self._testFunc.__name__})'

    def __repr__(self):
        return f'<{strclass(self.__class__)} tec={self._testFunc}>'

    def shortDescription(self):
        if self._description is not None:
            return self._description
        doc = self._testFunc.__doc__
        return doc and doc.split('\n')[0].strip() or None


class _SubTest(TestCase):
    """Stands for a part of a test in the lists of a result."""

    def __init__(self, test_case, message, params):
        super().__init__()
        self._message = message
        self.test_case = test_case
        self.params = params
        self.failureException = test_case.failureException

    def runTest(self):
        raise NotImplementedError("subtests cannot be run directly")

    def _subDescription(self):
        parts = []
        if self._message is not _no_message:
            parts.append(f'[{self._message}]')
        if self.params:
            parts.append(f'({", ".join(f"{k}={v!r}" for k, v in self.params.items())})')
        return ' '.join(parts) or '(<subtest>)'

    def id(self):
        return f'{self.test_case.id()} {self._subDescription()}'

    def shortDescription(self):
        return self.test_case.shortDescription()

    def __str__(self):
        return f'{self.test_case} {self._subDescription()}'
