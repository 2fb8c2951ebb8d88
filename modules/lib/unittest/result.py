"""What comes of tests."""

import io
import sys
import traceback
from functools import wraps

from . import util

__unittest = True

STDOUT_LINE = '\nStdout:\n%s'
STDERR_LINE = '\nStderr:\n%s'


def failfast(method):
    """A decorator for methods that report a failure: with failfast it ends the run."""

    @wraps(method)
    def inner(self, *args, **kw):
        if getattr(self, 'failfast', False):
            self.stop()
        return method(self, *args, **kw)
    return inner


def _whole_lines(text):
    return text if text.endswith('\n') else text + '\n'


class TestResult:
    """Collects what comes of tests."""

    _previousTestClass = None
    _testRunEntered = False
    _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._stdout_buffer = None
        self._stderr_buffer = None
        self._original_stdout = sys.stdout
        self._original_stderr = sys.stderr
        self._mirrorOutput = False

    def printErrors(self):
        """Called by the runner at the end."""

    def startTest(self, test):
        """Called before a test."""
        self.testsRun += 1
        self._mirrorOutput = False
        self._setupStdout()

    def stopTest(self, test):
        """Called after a test."""
        self._restoreStdout()
        self._mirrorOutput = False

    def startTestRun(self):
        """Called before all tests."""

    def stopTestRun(self):
        """Called after all tests."""

    def _setupStdout(self):
        if self.buffer:
            if self._stderr_buffer is None:
                self._stderr_buffer = io.StringIO()
                self._stdout_buffer = io.StringIO()
            sys.stdout = self._stdout_buffer
            sys.stderr = self._stderr_buffer

    def _restoreStdout(self):
        if not self.buffer:
            return
        if self._mirrorOutput:
            for text, stream, frame in ((sys.stdout.getvalue(), self._original_stdout, STDOUT_LINE),
                                        (sys.stderr.getvalue(), self._original_stderr, STDERR_LINE)):
                if text:
                    stream.write(frame % _whole_lines(text))
        sys.stdout = self._original_stdout
        sys.stderr = self._original_stderr
        for stream in self._stdout_buffer, self._stderr_buffer:
            stream.seek(0)
            stream.truncate()

    @failfast
    def addError(self, test, err):
        """A test ended with an exception; err is what sys.exc_info() gives."""
        self.errors.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    @failfast
    def addFailure(self, test, err):
        """An assertion of a test did not hold."""
        self.failures.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSubTest(self, test, subtest, err):
        """A part of a test ended; err is None if it succeeded."""
        if err is None:
            return
        if getattr(self, 'failfast', False):
            self.stop()
        found = self.failures if issubclass(err[0], test.failureException) else self.errors
        found.append((subtest, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def addSuccess(self, test):
        """A test succeeded."""

    def addSkip(self, test, reason):
        """A test was skipped."""
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        """A test failed as it should."""
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    @failfast
    def addUnexpectedSuccess(self, test):
        """A test that should fail succeeded."""
        self.unexpectedSuccesses.append(test)

    def addDuration(self, test, elapsed):
        """A test took elapsed seconds."""
        if hasattr(self, 'collectedDurations'):
            self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        """Whether nothing went wrong."""
        return not self.failures and not self.errors and not getattr(self, 'unexpectedSuccesses', ())

    def stop(self):
        """End the run after this test."""
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        exctype, value, tb = err
        tb = self._clean_tracebacks(value, tb, test)
        te = traceback.TracebackException(exctype, value, tb, capture_locals=self.tb_locals, compact=True)
        lines = list(te.format())
        if self.buffer:
            for text, frame in (sys.stdout.getvalue(), STDOUT_LINE), (sys.stderr.getvalue(), STDERR_LINE):
                if text:
                    lines.append(frame % _whole_lines(text))
        return ''.join(lines)

    def _clean_tracebacks(self, value, tb, test):
        """The traceback without the entries of this package; those of what led to the exception are cut likewise."""
        def cut(exc, tb):
            while tb and self._is_relevant_tb_level(tb):
                tb = tb.tb_next
            if type(exc) is test.failureException:
                self._remove_unittest_tb_frames(tb)
            return tb

        seen = {id(value)}
        todo = [value]
        tb = cut(value, tb)
        while todo:
            exc = todo.pop()
            for other in () if exc is None else (exc.__cause__, exc.__context__):
                if other is not None and id(other) not in seen:
                    seen.add(id(other))
                    other.__traceback__ = cut(other, other.__traceback__)
                    todo.append(other)
        return tb

    def _is_relevant_tb_level(self, tb):
        return '__unittest' in tb.tb_frame.f_globals

    def _remove_unittest_tb_frames(self, tb):
        last = None
        while tb and not self._is_relevant_tb_level(tb):
            last, tb = tb, tb.tb_next
        if last is not None:
            last.tb_next = None

    def __repr__(self):
        return (f'<{util.strclass(self.__class__)} run={self.testsRun} errors={len(self.errors)} '
                f'failures={len(self.failures)}>')
