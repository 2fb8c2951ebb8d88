from decimal import *

c = getcontext()
print(c)
print(Decimal(1) / 3, [s.__name__ for s in c.flags if c.flags[s]])
c.clear_flags()
c.traps[Inexact] = True
try:
    Decimal(1) / 3
except Inexact as e:
    print("inexact", e, c.flags[Inexact], c.flags[Rounded], c.flags[Overflow])
c.traps[Inexact] = False
c.traps[DivisionByZero] = c.traps[InvalidOperation] = False
print(Decimal(1) / 0, Decimal(-1) / 0, Decimal(0) / 0, Decimal("x"), Decimal(-1).sqrt(), Decimal("inf") - Decimal("inf"))
print([s.__name__ for s in c.flags if c.flags[s]])
with localcontext() as inner:
    inner.prec = 5
    inner.Emax = 99
    inner.Emin = -99
    inner.traps = dict.fromkeys(inner.traps, False)
    print(Decimal(2) / 3, Decimal("1e99") * 10, Decimal("1e-99") / 3, Decimal("1e-99") / 10**6, [s.__name__ for s in inner.flags if inner.flags[s]])
print(c.prec, getcontext() is c)
with localcontext(FloatOperation and ExtendedContext) as ext:
    ext.traps[FloatOperation] = True
    for f in (lambda: Decimal(0.1), lambda: Decimal(1) < 0.5, lambda: Decimal(1) == 1.0):
        try:
            print(f())
        except FloatOperation as e:
            print("float", e, isinstance(e, TypeError))
    print(repr(Decimal.from_float(0.1)), ext)
for e in DivisionByZero, InvalidOperation, Overflow, Underflow, ConversionSyntax if "ConversionSyntax" in globals() else Clamped:
    print(e, [b.__name__ for b in e.__mro__])
