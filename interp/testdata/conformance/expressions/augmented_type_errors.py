cases = ['x = 1; x += "a"', 'x = "a"; x += 1', 'x = []; x += 1', 'x = (); x += []', 'x = None; x -= 1', 'x = {}; x |= 5', 'x = {1}; x |= [2]',
         'x = {1}; x &= 1', 'x = []; x *= "a"', 'x = 1; x @= 2', 'x = 5; x **= "a"', 'x = 1; x <<= 1.0', 'x = 1; x //= None', 'x = 1; x %= []',
         'x = 1; x >>= "s"', 'x = 1; x ^= 1.5', 'x = "a"; x &= "b"', 'x = "a"; x /= 2', 'x = print; x += 1', 'x = []; x -= []', 'x = b"a"; x += "s"']
for c in cases:
    ns = {}
    try:
        exec(c, ns)
        print(c, '=', ns['x'])
    except Exception as e:
        print(c, '->', type(e).__name__, e)
