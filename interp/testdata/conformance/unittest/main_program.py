import io
import re
import sys
import unittest


class TestStringMethods(unittest.TestCase):
    def test_upper(self):
        self.assertEqual('foo'.upper(), 'FOO')

    def test_lower(self):
        """Lower case."""
        self.assertEqual('foo'.lower(), 'foo')


class Fails(unittest.TestCase):
    def test_eq(self):
        self.assertEqual(1, 2)


for argv in (['prog', 'TestStringMethods.test_upper', '-q'], ['prog', '-v', 'TestStringMethods', '-k', 'upper'], ['prog', '--verbose', '-f'],
             ['prog', 'Fails.test_eq'], ['prog', '-k', 'nothing'], ['prog', 'TestStringMethods.nope']):
    sys.stderr = io.StringIO()
    try:
        unittest.main(argv=argv, testLoader=unittest.TestLoader())
    except SystemExit as e:
        print('exit', e.code)
    text = re.sub(r'in \d+\.\d+s', 'in Xs', sys.stderr.getvalue())
    print(re.sub(r'"/.*/','"',re.sub(r'(?ms)^  File "[^"]*loader.py.*?(?=^\w)', '', text)))
print(unittest.main(argv=['prog', 'TestStringMethods'], exit=False, testRunner=unittest.TextTestRunner(io.StringIO())).result)
