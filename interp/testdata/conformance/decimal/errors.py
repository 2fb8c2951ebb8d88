from decimal import *


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e, e.args)


show(
    "Decimal((0,(1,2,3),'F'))",
    "Decimal((0,(1,2,3),'n'))",
    "Decimal((0,(1,2,3),'N'))",
    "Decimal((0,(1,2,3),'x'))",
    'Decimal((2,(1,2,3),1))',
    'Decimal((1,(1,12,3),1))',
    "Decimal((1,(1,'a',3),1))",
    'Decimal((1,(),3))',
    'Decimal((0,(0,0,1),3))',
    'Decimal((0,(1,),1.5))',
    'Decimal((0,(1,),None))',
    'Decimal((1.0,(1,),1))',
    'divmod(Decimal(1),0)',
    'divmod(Decimal(0),0)',
    "divmod(Decimal('inf'),2)",
    "Decimal('nan')>Decimal('snan')",
    "complex(Decimal('1.5'))",
    "Decimal(1).quantize(Decimal('inf'))",
    "Decimal(1).quantize('a')",
    'Decimal(1).quantize(1.5)',
    'Decimal(1).exp(1)',
    'Decimal(1).foo',
    'Decimal(1).real',
    'Decimal(1).imag',
    "Decimal('1.5').__reduce__()",
    "Decimal('1.5').number_class()",
    "Decimal('nan').number_class()",
    'DecimalTuple(1,2,3)',
    'DecimalTuple._fields',
    "sorted([Decimal('3'),1,2.5])",
    "isinstance(Decimal(1), __import__('numbers').Number)",
    "isinstance(Decimal(1), __import__('numbers').Real)",
    'Decimal.__module__',
    'issubclass(DivisionByZero, ZeroDivisionError)',
    "Decimal('1').__class__",
    'Decimal.x',
    '~Decimal(1)',
    'Decimal(1)[0]',
    'len(Decimal(1))',
    "bool(Decimal('0.0'))",
)
