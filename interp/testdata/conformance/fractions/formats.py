from fractions import Fraction

for f in Fraction(22, 7), Fraction(-1, 3), Fraction(1234567, 1), Fraction(1, 10**7), Fraction(0):
    for spec in "", ".2f", "10", "<10", "^+10", "*>12", "e", ".3e", "g", ".10g", "%", ".1%", ",.3f", "_", "012.3f", "#", "#.0f", "z.1f", " .2f", "+.0f", "020,.2f", "=+12", "G", ".0e", "s", "x", "0>010.2f", ".f", "010", "d":
        try:
            print(f, spec, repr(format(f, spec)))
        except Exception as e:
            print(f, spec, type(e).__name__, e)
print("%.3f %d %s" % (Fraction(22, 7), Fraction(22, 7), Fraction(22, 7)), f"{Fraction(1, 3):.5f}")
