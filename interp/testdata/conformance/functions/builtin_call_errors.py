cases = ['len()', 'len(1, 2)', 'len(obj=[])', 'abs()', 'abs(1, 2)', 'ord()', 'ord("ab")', 'ord(5)', 'ord("")', 'chr("a")', 'chr(-1)', 'chr(1114112)', 'isinstance(1)', 'isinstance(1, 5)', 'issubclass(1, int)', 'issubclass(int, 5)',
         'repr()', 'hash([])', 'hash({})', 'id()', 'iter(5)', 'iter(5, 6)', 'next(5)', 'next([])', 'next(iter([]))', 'sum(5)', 'sum(["a"], "")', 'sum([b"a"], b"")', 'sum(["a"])', 'max()', 'max(5)', 'max([])', 'min(())', 'max(1, "a")',
         'sorted()', 'sorted(5)', 'sorted([1, "a"])', 'sorted([1], key=5)', 'sorted([1], len)', 'reversed(5)', 'reversed({1})', 'zip(5)', 'map()', 'map(len)', 'filter()', 'filter(None)', 'enumerate()', 'enumerate(5)', 'getattr(1)', 'getattr(1, 5)', 'getattr(1, "x")',
         'setattr(1, "x")', 'setattr(1, 5, 6)', 'hasattr(1, 5)', 'delattr(1)', 'callable()', 'round("a")', 'round(1.5, "a")', 'round()', 'divmod(1)', 'pow(1)', 'bin("a")', 'hex(1.5)', 'oct(None)', 'all(5)', 'any(5)',
         'bool(1, 2)', 'int([])', 'int("1", "2")', 'float([])', 'float("abc")', 'str(1, 2, 3, 4)', 'list(1)', 'list(1, 2)', 'tuple(5)', 'dict(5)', 'dict([1])', 'dict([(1, 2, 3)])', 'dict(1, 2)', 'set(5)', 'frozenset(1, 2)', 'bytes("a")', 'bytes(-1)', 'bytes([256])', 'bytes(["a"])',
         'type()', 'type(1, 2)', 'super()', 'object(1)', 'range("a")', 'slice()', 'vars(5)', 'vars(1, 2)', 'dir(1, 2)', 'globals(1)', 'eval(5)', 'exec(5)', 'compile("x")', 'format(1, 2)', 'input(1, 2)', 'ascii()', 'property(1, 2, 3, 4, 5)', 'staticmethod()', 'classmethod()', '__import__()', '__import__(5)', 'zip([1], strict=1, foo=2)']
for c in cases:
    try:
        print(c, '=', eval(c))
    except Exception as e:
        print(c, '->', type(e).__name__, e)
