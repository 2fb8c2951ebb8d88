print(int(), int(3.9), int(-3.9), int('42'), int(' 42 '), int('-0x1f', 16), int('0b101', 0), int('z', 36), int('1_000'), int(True), int(b'12'), int('١٢'), int('077'), int('0o17', 0), int('11', base=2), int(1e20), int('+5'))
print(float(), float(3), float('1.5'), float(' -1e3 '), float('inf'), float('-Infinity'), float('nan'), float('1_0.5'), float(True), float('.5'), float('5.'), float(b'2.5'), float('1e400'), float('-0'))
print(bool(), bool(0), bool('False'), bool([]), bool([0]), bool(None), bool(0.0), bool('') )
print(str(), str(5), str(None), str(b'x'), str(b'x', 'ascii'), str(b'\xc3\xa9', encoding='utf-8'), str([1, 'a']), str(1.0), str(True), str(object=5))
print(list(), list('ab'), list((1, 2)), list({1: 2}), tuple(), tuple([1]), tuple('ab'), set() == set(), set([1, 1]), frozenset([2]), dict(), dict(a=1), dict([('a', 1), ['b', 2]]), dict({'x': 1}, y=2), dict(['ab', 'cd']), dict(zip('ab', (1, 2))))
print(bytes(), bytes(3), bytes([1, 2]), bytes('é', 'utf-8'), bytes(b'x'), bytes(range(3)))
for f in ('int("")', 'int("abc")', 'int("1.5")', 'int("12", 2)', 'int("1", 1)', 'int("1", 37)', 'int(None)', 'int([])', 'int(5, 10)', 'int("1__0")', 'int("_1")', 'int(float("nan"))', 'int(float("inf"))', 'int("0x10")', 'int("- 1")', 'int("\\n")', 'int("9" * 30 + "x")', 'int(b"x")', 'int("08", 0)',
          'float("")', 'float("1.5.5")', 'float(None)', 'float([])', 'float("1e")', 'float("0x10")', 'float("1_")', 'str(5, "ascii")', 'str("a", "ascii")', 'str(b"\\xff", "ascii")', 'int("1" * 5000)', 'str(10 ** 5000)', 'float("é")', 'int("٣x")'):
    try:
        print(f, '=', eval(f))
    except Exception as e:
        print(f, '->', type(e).__name__, e)
