"""Tests that run together."""

import sys

from . import case, util

__unittest = True


class BaseTestSuite:
    """A list of tests and suites."""

    _cleanup = True  # whether tests that ran are forgotten

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f'<{util.strclass(self.__class__)} tests={list(self)}>'

    def __eq__(self, other):
        if not isinstance(other, self.__class__):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        """The number of tests."""
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        """Add a test or a suite."""
        if not callable(test):
            raise TypeError(f'{test!r} is not callable')
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError('TestCases and TestSuites must be instantiated before passing them to addTest()')
        self._tests.append(test)

    def addTests(self, tests):
        """Add several tests."""
        if isinstance(tests, str):
            raise TypeError('tests must be an iterable of tests, not a string')
        for test in tests:
            self.addTest(test)

    def run(self, result):
        """Run the tests, until the result says stop."""
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        return result

    def _removeTestAtIndex(self, index):
        try:
            test = self._tests[index]
        except TypeError:
            return
        if hasattr(test, 'countTestCases'):
            self._removed_tests += test.countTestCases()
        self._tests[index] = None

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def debug(self):
        """Run the tests; the first exception ends it."""
        for test in self:
            test.debug()


class TestSuite(BaseTestSuite):
    """A suite that runs the fixtures of classes and modules."""

    def run(self, result, debug=False):
        outermost = not getattr(result, '_testRunEntered', False)
        if outermost:
            result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if _is_test(test):
                self._tear_down_class(test, result)
                self._set_up_module(test, result)
                self._set_up_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, '_classSetupFailed', False) or getattr(result, '_moduleSetUpFailed', False):
                    continue
            if debug:
                test.debug()
            else:
                test(result)
            if self._cleanup:
                self._removeTestAtIndex(index)
        if outermost:
            self._tear_down_class(None, result)
            self._tear_down_module(result)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)

    def _fixture(self, result, function, name, parent, failed=None):
        """Call a fixture; what it raises is reported as its error."""
        if function is None:
            return
        try:
            function()
        except Exception as e:
            if isinstance(result, _DebugResult):
                raise
            if failed is not None:
                failed()
            self._report(result, name, parent, sys.exc_info())

    def _report(self, result, name, parent, info):
        holder = _ErrorHolder(f'{name} ({parent})')
        if hasattr(result, 'addSkip') and isinstance(info[1], case.SkipTest):
            result.addSkip(holder, str(info[1]))
        else:
            result.addError(holder, info)

    def _set_up_class(self, test, result):
        cls = test.__class__
        if cls == getattr(result, '_previousTestClass', None) or result._moduleSetUpFailed:
            return
        if getattr(cls, '__unittest_skip__', False):
            return

        def mark(failed):
            try:
                cls._classSetupFailed = failed
            except TypeError:
                pass  # a class that cannot be changed

        mark(False)
        if getattr(cls, 'setUpClass', None) is None:
            return
        with _Streams(result):
            name = util.strclass(cls)
            self._fixture(result, cls.setUpClass, 'setUpClass', name, lambda: mark(True))
            if getattr(cls, '_classSetupFailed', False) and getattr(cls, 'doClassCleanups', None) is not None:
                cls.doClassCleanups()
                for info in cls.tearDown_exceptions:
                    self._report(result, 'setUpClass', name, info)

    def _tear_down_class(self, test, result):
        cls = getattr(result, '_previousTestClass', None)
        if cls is None or cls == test.__class__ or getattr(cls, '_classSetupFailed', False):
            return
        if getattr(result, '_moduleSetUpFailed', False) or getattr(cls, '__unittest_skip__', False):
            return
        with _Streams(result):
            name = util.strclass(cls)
            self._fixture(result, getattr(cls, 'tearDownClass', None), 'tearDownClass', name)
            if getattr(cls, 'doClassCleanups', None) is not None:
                cls.doClassCleanups()
                for info in cls.tearDown_exceptions:
                    if isinstance(result, _DebugResult):
                        raise info[1]
                    self._report(result, 'tearDownClass', name, info)

    def _module_before(self, result):
        cls = getattr(result, '_previousTestClass', None)
        return None if cls is None else cls.__module__

    def _set_up_module(self, test, result):
        name = test.__class__.__module__
        if name == self._module_before(result):
            return
        self._tear_down_module(result)
        result._moduleSetUpFailed = False
        module = sys.modules.get(name)
        if getattr(module, 'setUpModule', None) is None:
            return

        def failed():
            result._moduleSetUpFailed = True

        with _Streams(result):
            self._fixture(result, module.setUpModule, 'setUpModule', name, failed)
            if result._moduleSetUpFailed:
                self._fixture(result, case.doModuleCleanups, 'setUpModule', name)

    def _tear_down_module(self, result):
        name = self._module_before(result)
        if name is None or result._moduleSetUpFailed or name not in sys.modules:
            return
        with _Streams(result):
            self._fixture(result, getattr(sys.modules[name], 'tearDownModule', None), 'tearDownModule', name)
            self._fixture(result, case.doModuleCleanups, 'tearDownModule', name)


class _Streams:
    """Around fixtures: their output is kept as that of tests."""

    def __init__(self, result):
        self.result = result

    def __enter__(self):
        if hasattr(self.result, '_setupStdout'):
            self.result._setupStdout()

    def __exit__(self, *exc_info):
        if hasattr(self.result, '_restoreStdout'):
            self.result._restoreStdout()


class _ErrorHolder:
    """Stands for a fixture in the lists of a result."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f'<ErrorHolder description={self.description!r}>'

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        pass

    def countTestCases(self):
        return 0


def _is_test(test):
    try:
        iter(test)
    except TypeError:
        return True
    return False


class _DebugResult:
    _previousTestClass = None
    _moduleSetUpFailed = False
    shouldStop = False
