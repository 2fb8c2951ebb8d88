cases = ['1 + "a"', '"a" + 1', '[] + ()', '() + []', '"a" - "b"', '{} + {}', '1 @ 2', 'None * 2', '"a" * "b"', '"a" * 1.5',
         '[] * []', '"a" / 2', '1 // "a"', '{1} + {2}', 'b"a" + "a"', '"a" + b"a"', '1 ** "a"', '[] << 1', '"%d" % "a"', '1 % "a"',
         '1 < "a"', '[] < ()', 'None <= None', '{} > {}', '1j < 2' if False else '"a" >= 1', 'object() < object()', 'print + 1', 'int + 1',
         '"a" & "b"', '1.5 | 2', 'divmod("a", 1)', 'pow("a", 2)', 'pow(2, "a")', 'pow(2, 3, "a")', 'pow(2.0, 3, 5)', 'pow(2, 3, 0)', 'pow(2, -1, 4)',
         'len + len', 'range(3) + range(3)', 'slice(1) + 1', 'type + 1', '... + 1', 'NotImplemented + 1', 'True + "x"', 'max + 1', '[1] + "a"', '(1,) + "a"', '"a" + None', 'b"a" % 1']
for c in cases:
    try:
        print(c, '=', eval(c))
    except Exception as e:
        print(c, '->', type(e).__name__, e)
