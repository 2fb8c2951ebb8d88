import sys
HERE = __file__[:-len('runs.py')]
write = sys.stdout.write


class Out:
    """Takes the folder out of what is printed."""
    def write(self, text):
        return write(text.replace(HERE, ''))
    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()
import unittest, sys, io, warnings
out = sys.stdout
class TestStringMethods(unittest.TestCase):
    def test_upper(self):
        """Upper case.

        more"""
        self.assertEqual('foo'.upper(), 'FOO')
    def test_isupper(self):
        self.assertTrue('FOO'.isupper()); self.assertFalse('Foo'.isupper())
    def test_split(self):
        s='hello world'
        self.assertEqual(s.split(),['hello','world'])
        with self.assertRaises(TypeError): s.split(2)
class Fails(unittest.TestCase):
    @classmethod
    def setUpClass(cls): print("setUpClass", file=out)
    @classmethod
    def tearDownClass(cls): print("tearDownClass", file=out)
    def setUp(self): self.addCleanup(print,"cleanup",file=out)
    def test_eq(self): self.assertEqual(1,2)
    def test_err(self): 1/0
    def test_list(self): self.assertEqual([1,2,3],[1,2,4], "my message")
    def test_dict(self): self.assertEqual({'a':1,'b':2},{'a':1,'b':3})
    def test_str(self): self.assertEqual("hello\nworld\n","hello\nthere\n")
    def test_set(self): self.assertEqual({1,2},{2,3})
    def test_sub(self):
        for i in range(4):
            with self.subTest(i=i):
                self.assertEqual(i%2,0)
    def test_sub2(self):
        with self.subTest("msg", a=1):
            with self.subTest(b=2):
                raise ValueError("x")
    @unittest.skip("no reason")
    def test_skip(self): pass
    @unittest.expectedFailure
    def test_xf(self): self.assertEqual(1,2)
    @unittest.expectedFailure
    def test_xs(self): pass
    def test_skiptest(self): self.skipTest("later")
    def test_chain(self):
        try: 1/0
        except ZeroDivisionError as e: raise ValueError("chained") from e
    def test_chain2(self):
        try: self.assertEqual(1,2)
        except AssertionError: raise KeyError("k")
    def test_helper(self): self.helper()
    def helper(self): self.fail("in helper")
    def test_raises(self):
        with self.assertRaises(ValueError): pass
    def test_raises2(self): self.assertRaises(ValueError, int, 3)
    def test_regex(self):
        with self.assertRaisesRegex(ValueError,"^abc"): raise ValueError("xyz")
    def test_warns(self):
        with self.assertWarns(DeprecationWarning) as cm: warnings.warn("dep", DeprecationWarning)
        self.assertEqual(str(cm.warning),"dep")
        with self.assertWarns(UserWarning): pass
    def test_warnsregex(self):
        with self.assertWarnsRegex(UserWarning,"zz"): warnings.warn("dep")
    def tearDown(self): pass
class Setup(unittest.TestCase):
    @classmethod
    def setUpClass(cls): raise RuntimeError("setup failed")
    def test_a(self): pass
class TD(unittest.TestCase):
    def setUp(self): raise ValueError('s')
    def test_x(self): pass
class TD2(unittest.TestCase):
    def tearDown(self): raise ValueError('t')
    def test_x(self): self.fail()
@unittest.skipIf(True,"class skipped")
class Sk(unittest.TestCase):
    def test_x(self): pass
    def test_y(self): pass
class Ret(unittest.TestCase):
    def test_r(self): return 3
class A(unittest.TestCase):
    def runTest(self): pass
import re
def run(suite,**kw):
    s=io.StringIO(); r=unittest.TextTestRunner(stream=s,**kw).run(suite); print(re.sub(r'in \d\.\d+s','in Xs',s.getvalue())); print(r, r.wasSuccessful()); return r
ld=unittest.defaultTestLoader
for v in (0,1,2):
    run(unittest.TestSuite(ld.loadTestsFromTestCase(c) for c in (TestStringMethods,Fails,Setup,TD,TD2,Sk)),verbosity=v)
run(ld.loadTestsFromName('Fails.test_eq',sys.modules['__main__']))
run(ld.loadTestsFromTestCase(Fails),failfast=True)
run(unittest.FunctionTestCase(lambda:None,description="desc"),verbosity=2)
run(unittest.TestSuite())
run(unittest.TestSuite([TestStringMethods('test_upper')]),descriptions=False,verbosity=2)
class Out(unittest.TestCase):
    def test_o(self): print("printed"); print("err",file=sys.stderr); self.fail("f")
run(ld.loadTestsFromTestCase(Out),buffer=True)
print(ld.getTestCaseNames(Fails), ld.loadTestsFromTestCase(TestStringMethods), len(ld.errors))
def setUpModule(): print("setUpModule"); unittest.addModuleCleanup(print,"modclean")
def tearDownModule(): print("tearDownModule")
run(ld.loadTestsFromTestCase(TestStringMethods))
