from decimal import *


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e, e.args)


show(
    "format(Decimal('1234567.891'),',.2f')",
    "format(Decimal('1234567.891'),'+20,.2f')",
    "format(Decimal('1234567.891'),'020,.2f')",
    "format(Decimal('1234567.891'),'<20')",
    "format(Decimal('1234567.891'),'x^20')",
    "format(Decimal('1234567.891'),'e')",
    "format(Decimal('1234567.891'),'.3e')",
    "format(Decimal('1234567.891'),'g')",
    "format(Decimal('1234567.891'),'.3g')",
    "format(Decimal('1234567.891'),'.3')",
    "format(Decimal('1234567.891'),'%')",
    "format(Decimal('1234567.891'),'.1%')",
    "format(Decimal('1234567.891'),'n')",
    "format(Decimal('1234567.891'),'s')",
    "format(Decimal('1234567.891'),'x')",
    "format(Decimal('1234567.891'),'_')",
    "format(Decimal('1234567.891'),'#f')",
    "format(Decimal('1234567.891'),'z.0f')",
    "format(Decimal('-0.001'),'z.1f')",
    "format(Decimal('-0.001'),'.1f')",
    "format(Decimal('1e10'),'f')",
    "format(Decimal('1e10'),'')",
    "format(Decimal('1e10'),'g')",
    "format(Decimal('1e-10'),'g')",
    "format(Decimal('nan'),'010')",
    "format(Decimal('inf'),'10')",
    "format(Decimal('-inf'),'010.2f')",
    "format(Decimal('nan123'),'')",
    'format(Decimal(1),1)',
    'Decimal(1).__format__(1)',
    "Decimal(1).__format__('.2f',{'decimal_point':','})",
    "'%.3f' % Decimal('1.23456')",
    "'%d' % Decimal('12.9')",
    "'%s' % Decimal('12.90')",
)
