names = ['BaseException', 'Exception', 'ArithmeticError', 'AssertionError', 'AttributeError', 'BufferError', 'EOFError', 'FileNotFoundError', 'FloatingPointError',
         'GeneratorExit', 'ImportError', 'IndentationError', 'IndexError', 'KeyError', 'KeyboardInterrupt', 'LookupError', 'MemoryError', 'ModuleNotFoundError', 'NameError',
         'NotImplementedError', 'OSError', 'OverflowError', 'PermissionError', 'RecursionError', 'ReferenceError', 'RuntimeError', 'StopAsyncIteration', 'StopIteration', 'SyntaxError',
         'SystemError', 'SystemExit', 'TabError', 'TimeoutError', 'TypeError', 'UnboundLocalError', 'UnicodeDecodeError', 'UnicodeEncodeError', 'UnicodeError', 'ValueError',
         'Warning', 'DeprecationWarning', 'UserWarning', 'RuntimeWarning', 'SyntaxWarning', 'ZeroDivisionError', 'ConnectionError', 'BrokenPipeError']
import builtins
for n in names:
    c = getattr(builtins, n)
    print(n, [b.__name__ for b in c.__mro__[1:-1]], c.__module__)
