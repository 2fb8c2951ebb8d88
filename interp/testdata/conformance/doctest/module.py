"""Module doc.

>>> 1+1
2
>>> x = 3
>>> x
4
"""
import doctest, sys
HERE = __file__[:-len('module.py')]
write = sys.stdout.write


class Out:
    encoding = 'utf-8'
    """Takes the folder out of what is printed."""
    def write(self, text):
        return write(text.replace(HERE, ''))
    def flush(self):
        sys.__stdout__.flush()


sys.stdout = Out()
def square(x):
    """Square.

    >>> square(2)
    4
    >>> square(3)
    10
    >>> for i in range(2):
    ...     print(i)
    ...
    0
    1
    >>> print('a\\n\\nb')
    a
    <BLANKLINE>
    b
    >>> square('a')
    Traceback (most recent call last):
        ...
    TypeError: can't multiply sequence by non-int of type 'str'
    >>> square('a') # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    TypeError: wrong
    >>> list(range(20)) # doctest: +ELLIPSIS
    [0, 1, ..., 18, 19]
    >>> list(range(20)) # doctest: +NORMALIZE_WHITESPACE
    [0,   1,  2,  3,  4,  5,  6,  7,  8,  9,
    10,  11, 12, 13, 14, 15, 16, 17, 18, 19]
    >>> 1/0 # doctest: +SKIP
    >>> print('x')
    >>> None
    5
    >>> True
    1
    >>> compile('a b','s','exec')
    Traceback (most recent call last):
    SyntaxError: invalid syntax
    """
    return x*x
class C:
    """
    >>> C().m()
    'm'
    """
    def m(self):
        """>>> C().m()
        'n'
        """
        return 'm'
    @property
    def p(self):
        """
        >>> C().p
        1
        """
        return 1
    @staticmethod
    def s():
        """
        >>> C.s()
        """
def nodoc(): pass
__test__ = {'extra': """
>>> 5
5
"""}
print(doctest.testmod())
print(doctest.testmod(verbose=True))
for fl in (doctest.REPORT_UDIFF,doctest.REPORT_CDIFF,doctest.REPORT_NDIFF,doctest.REPORT_ONLY_FIRST_FAILURE,doctest.FAIL_FAST):
    def f():
        """
        >>> print('a'); print('b'); print('c'); print('d')
        a
        B
        c
        e
        >>> 3
        4
        """
    doctest.run_docstring_examples(f, globals(), name='f', optionflags=fl)
p=doctest.DocTestParser()
print([x if isinstance(x,str) else (x.source,x.want,x.exc_msg,x.lineno,x.indent,x.options) for x in p.parse("""text
  >>> a
  b

more
  >>> # comment
  >>> if 1:
  ...    x
  ... else: y # doctest: +ELLIPSIS, -SKIP
  Traceback (most recent call last):
    File
  Err: x
    more

end
""")])
for bad in (">>>a\n", "  >>> a\n b\n", ">>> a # doctest: +FOO\n", ">>> # doctest: +ELLIPSIS\n"):
    try: print(p.parse(bad))
    except ValueError as e: print(e)
print(doctest.DocTestFinder().find(C), doctest.DocTestFinder().find(square)[0].lineno)
print(doctest.script_from_examples("abc\n>>> 1\n1\n\n>>> x=2\ndef\n"))
e=doctest.Example('a','b'); print(e.source,e.want,e==doctest.Example('a\n','b\n'))
try: doctest.testmod(raise_on_error=True)
except doctest.DocTestFailure as e: print(repr(e.got), e.example.want, e.test)
def boom():
    """
    >>> 1/0
    """
t=doctest.DocTestFinder().find(boom)[0]
try: doctest.DebugRunner().run(t)
except doctest.UnexpectedException as e: print(e.exc_info[0])
c=doctest.OutputChecker()
print(c.check_output('a...b\n','axxb\n',doctest.ELLIPSIS), c.check_output('1\n','True\n',0), c.check_output('1\n','True\n',doctest.DONT_ACCEPT_TRUE_FOR_1))
print(doctest.TestResults(1,2), doctest.TestResults(1,2,skipped=3), doctest.register_optionflag('MINE'), sorted(doctest.OPTIONFLAGS_BY_NAME.items()))
try: doctest.testmod(3)
except TypeError as e: print(e)
print(doctest.testmod(sys))
