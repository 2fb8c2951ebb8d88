"""Running the tests of a module as a program."""

import sys

from . import loader, runner

__unittest = True

_NO_TESTS_EXITCODE = 5

_USAGE = """usage: {prog} [-h] [-v] [-q] [--locals] [--durations N] [-f] [-b] [-k TESTNAMEPATTERNS] [tests ...]
"""

_HELP = """
positional arguments:
  tests                a list of test classes and test methods of the module.

options:
  -h, --help           show this help message and exit
  -v, --verbose        Verbose output
  -q, --quiet          Quiet output
  --locals             Show local variables in tracebacks
  --durations N        Show the N slowest test cases (N=0 for all)
  -f, --failfast       Stop on first fail or error
  -b, --buffer         Buffer stdout and stderr during tests
  -k TESTNAMEPATTERNS  Only run tests which match the given substring
"""


class TestProgram:
    """Loads tests, runs them, and ends the program with a status unless exit is false."""

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split('.')[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        if argv is None:
            argv = sys.argv
        self.exit = exit
        self.failfast = failfast
        self.catchbreak = catchbreak
        self.verbosity = verbosity
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = 'default' if warnings is None and not sys.warnoptions else warnings
        self.defaultTest = defaultTest
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.testNamePatterns = None
        self.progName = argv[0].replace('\\', '/').rpartition('/')[2]
        self.parseArgs(argv)
        self.runTests()

    def parseArgs(self, argv):
        """Read the arguments, then load the tests."""
        names = self._options(list(argv[1:]))
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        elif isinstance(self.defaultTest, str):
            self.testNames = (self.defaultTest,)
        else:
            self.testNames = list(self.defaultTest)
        self.createTests()

    def _options(self, args):
        names = []
        while args:
            arg = args.pop(0)
            name, _, value = arg.partition('=')
            if arg in ('-h', '--help'):
                print(_USAGE.format(prog=self.progName) + _HELP)
                sys.exit(0)
            elif arg in ('-v', '--verbose'):
                self.verbosity = 2
            elif arg in ('-q', '--quiet'):
                self.verbosity = 0
            elif arg == '--locals':
                self.tb_locals = True
            elif arg in ('-f', '--failfast'):
                self.failfast = True
            elif arg in ('-b', '--buffer'):
                self.buffer = True
            elif arg in ('-c', '--catch'):
                self.catchbreak = True
            elif name in ('-k', '--durations'):
                if not value:
                    if not args:
                        self._refuse(f'argument {name}: expected one argument')
                    value = args.pop(0)
                if name == '-k':
                    self.testNamePatterns = (self.testNamePatterns or []) + [value if '*' in value else f'*{value}*']
                elif not value.isdecimal():
                    self._refuse(f'argument --durations: invalid int value: {value!r}')
                else:
                    self.durations = int(value)
            elif arg.startswith('-') and arg != '-':
                self._refuse(f'unrecognized arguments: {arg}')
            else:
                names.append(arg)
        return names

    def _refuse(self, message):
        print(_USAGE.format(prog=self.progName) + f'{self.progName}: error: {message}', file=sys.stderr)
        sys.exit(2)

    def createTests(self):
        """Load the tests named, or all of the module."""
        if self.testNamePatterns:
            self.testLoader.testNamePatterns = self.testNamePatterns
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        """Run the tests."""
        run = self.testRunner
        if run is None:
            run = runner.TextTestRunner
        if isinstance(run, type):
            options = dict(verbosity=self.verbosity, failfast=bool(self.failfast), buffer=bool(self.buffer),
                           warnings=self.warnings)
            try:
                try:
                    run = run(**options, tb_locals=self.tb_locals, durations=self.durations)
                except TypeError:
                    run = run(**options)
            except TypeError:
                run = run()
        self.result = run.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped:
                sys.exit(_NO_TESTS_EXITCODE)
            sys.exit(0 if self.result.wasSuccessful() else 1)


main = TestProgram
