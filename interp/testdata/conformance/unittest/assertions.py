import unittest, sys
out = sys.stdout
class A(unittest.TestCase):
    maxDiff=None
    def runTest(self): pass
t=A()
checks = [
 (t.assertEqual,(1,2)),(t.assertEqual,([1],[1,2])),(t.assertEqual,((1,),(2,))),(t.assertEqual,('a'*100,'a'*99+'b')),(t.assertNotEqual,(1,1)),
 (t.assertTrue,(0,)),(t.assertFalse,(1,)),(t.assertIs,(1,2)),(t.assertIsNot,(None,None)),(t.assertIsNone,(1,)),(t.assertIsNotNone,(None,)),
 (t.assertIn,(1,[2])),(t.assertNotIn,(1,[1])),(t.assertIsInstance,(1,str)),(t.assertNotIsInstance,(1,int)),(t.assertIsInstance,(1,(str,list))),
 (t.assertAlmostEqual,(1,1.1)),(t.assertAlmostEqual,(1,1.1,2)),(t.assertNotAlmostEqual,(1,1.00000001)),(t.assertGreater,(1,2)),(t.assertGreaterEqual,(1,2)),(t.assertLess,(2,1)),(t.assertLessEqual,(2,1)),
 (t.assertRegex,('abc','x+')),(t.assertNotRegex,('abc','b')),(t.assertCountEqual,([1,2,2],[2,1,3])),(t.assertCountEqual,([[1],[2]],[[1],[1]])),(t.assertSequenceEqual,([1,2],(1,3))),(t.assertSequenceEqual,([1],{1})),(t.assertListEqual,((1,),[1])),(t.assertSetEqual,({1},[1])),(t.assertSetEqual,(1,{1})),(t.assertSetEqual,({1},5)),
 (t.assertDictEqual,({1:2},[1])),(t.assertMultiLineEqual,('a\nb','a\nc\n')),(t.assertMultiLineEqual,('','x')),(t.assertMultiLineEqual,('a',3)),(t.fail,()),(t.fail,('m',)),(t.assertSequenceEqual,(1,2)),(t.assertSequenceEqual,([1,2,3],[1,2])),(t.assertTupleEqual,((),(1,))),(t.assertEqual,(list(range(100)),list(range(99)))),(t.assertEqual,({i:i for i in range(60)},{})),
 (t.assertRaises,(3,)),(t.assertRaises,((ValueError,3),)),
 (t.assertSequenceEqual,([1,2],(1,2)))]
for fn,args in checks:
    for kw in ({},{'msg':'MSG'}):
        try: fn(*args,**kw); print(fn.__name__,'ok')
        except Exception as e: print(type(e).__name__,':',e)
for f in (lambda:t.assertAlmostEqual(1,2,delta=.5),lambda:t.assertNotAlmostEqual(1,2,delta=5),lambda:t.assertAlmostEqual(1,2,places=1,delta=1),lambda:A('nope'),lambda:t.assertRaises(ValueError,foo=1),lambda: unittest.TestSuite([3]),lambda: unittest.TestSuite('abc'), lambda:unittest.TestSuite([A]), lambda:t.enterContext(3), lambda:unittest.defaultTestLoader.loadTestsFromName('nope.x'), lambda: unittest.defaultTestLoader.loadTestsFromName('__main__.zz'),lambda: unittest.defaultTestLoader.loadTestsFromName('__main__.out')):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
class L(A): longMessage=False; maxDiff=10
for kw in ({},{'msg':'MSG'}):
    try: L().assertEqual([1,2],[3,4],**kw)
    except Exception as e: print(e)
print(t, repr(t), t.id(), t.shortDescription(), t==A(), hash(t)==hash(A()), t.countTestCases(), t.defaultTestResult().__class__)
