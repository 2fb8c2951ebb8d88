from decimal import *


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e, e.args)


show(
    "int(Decimal('nan'))",
    "int(Decimal('snan'))",
    "int(Decimal('inf'))",
    "int(Decimal('-inf'))",
    "float(Decimal('snan'))",
    "float(Decimal('nan'))",
    "float(Decimal('inf'))",
    "float(Decimal('1e1000'))",
    "float(Decimal('1e-1000'))",
    "hash(Decimal('snan'))",
    "hash(Decimal('inf'))",
    "hash(Decimal('-inf'))",
    "hash(Decimal('1.5'))",
    "hash(Decimal('1e1000'))",
    "hash(Decimal('1e-1000'))",
    "hash(Decimal('-1'))",
    "round(Decimal('2.5'))",
    "round(Decimal('3.5'))",
    "round(Decimal('3.567'),2)",
    "round(Decimal('3567'),-2)",
    "round(Decimal('nan'))",
    "round(Decimal('inf'))",
    "round(Decimal('nan'),1)",
    "round(Decimal('1'),100)",
    "round(Decimal('1'),1.0)",
    "round(Decimal('1'),None)",
    'Decimal.from_float(1)',
    "Decimal.from_float('a')",
    'Decimal.from_float(0.1)',
    "Decimal('1.23').as_tuple()",
    "Decimal('nan12').as_tuple()",
    "Decimal('inf').as_tuple()",
    "Decimal('0').as_tuple()",
    "Decimal('-0.00').as_tuple()",
    "Decimal('1.25').as_integer_ratio()",
    "Decimal('inf').as_integer_ratio()",
    "Decimal('nan').as_integer_ratio()",
    "Decimal('-0.5').as_integer_ratio()",
    "str(Decimal('1E-7'))",
    "str(Decimal('0.000001'))",
    "str(Decimal('0E-7'))",
    "str(Decimal('123E+3'))",
    "Decimal('123E+3').to_eng_string()",
    "Decimal('1E-7').to_eng_string()",
    "Decimal('0E-7').to_eng_string()",
    "Decimal('0E+1').to_eng_string()",
    'InvalidOperation.__module__',
)
