from decimal import *


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e, e.args)


show(
    "Decimal('abc')",
    "Decimal('1e9999999999999999999')",
    "Decimal('1e-9999999999999999999')",
    "Decimal('1e999999999999999999')",
    "Decimal('1e1000000000000000000')",
    "Decimal('1e-1999999999999999997')",
    "Decimal('1e-1999999999999999998')",
    'Decimal((1,2))',
    'Decimal((1,2,3))',
    'Decimal([0,[1,2],3])',
    'Decimal([0,[1,2]])',
    'Decimal(1.1)',
    'Decimal(None)',
    'Decimal(1j)',
    'Decimal({})',
    'Decimal(object())',
    "Decimal(b'1')",
    "Decimal(float('nan'))",
    "Decimal(-float('nan'))",
    'Decimal(-0.0)',
    "Decimal(float('-inf'))",
    'Decimal(True)',
    "Decimal('nan123')",
    "Decimal('-sNaN0012')",
    "Decimal('inf')",
    "Decimal(' 1_000.5_0 ')",
    "Decimal('1__0')",
    "Decimal('_1_')",
    "Decimal('1 2')",
    "Decimal('\\\\u0661\\\\u0662')",
    "Decimal('')",
    "Decimal('1e')",
    "Decimal('.')",
    "Decimal('.e1')",
    "Decimal('5.')",
    "Decimal('+.5')",
    'Decimal(1,2)',
    'Decimal(1,2,3)',
    'Decimal(value=3)',
    'Decimal(foo=3)',
    "Decimal('Infinity') > 10**400",
    'Decimal(10**400) == 10**400',
    "Decimal('1E+3')",
    'Decimal(1)()',
    "Decimal(Decimal('3'))",
)
