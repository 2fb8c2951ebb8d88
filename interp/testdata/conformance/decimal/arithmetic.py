from decimal import *


def show(*texts):
    for text in texts:
        try:
            print(text, "->", repr(eval(text)))
        except Exception as e:
            print(text, "!!", type(e).__name__, e, e.args)


show(
    'Decimal((0,(1,2,3),-2))',
    'Decimal(1)/0',
    'Decimal(0)/0',
    'Decimal(1)//0',
    'Decimal(1)%0',
    'Decimal(0)//0',
    'Decimal(0)%0',
    "Decimal('inf')//2",
    "Decimal('inf')%2",
    "Decimal(2)%Decimal('inf')",
    "Decimal('-inf')+Decimal('inf')",
    "Decimal('inf')*0",
    "Decimal('inf')/Decimal('inf')",
    "Decimal('snan')+1",
    "Decimal('nan')+1",
    "Decimal('nan')<1",
    "Decimal('nan')==1",
    "Decimal('snan')==1",
    "Decimal('1')+1.5",
    "Decimal('1')+'a'",
    '1.5*Decimal(1)',
    "Decimal('1')<1.5",
    "Decimal('1')==1.0",
    "Decimal('1')<'a'",
    "Decimal('1')+1j",
    "Decimal('1')==1j",
    "Decimal('1')==1+0j",
    "Decimal('1')<1j",
    'Decimal(1)+None',
    "Decimal(1).quantize(Decimal('1e-30'))",
    "Decimal(1).quantize(1,rounding='abc')",
    'Decimal(1).quantize(1,rounding=5)',
    "sum([Decimal('1.1')]*3)",
    "-Decimal('0')",
    "+Decimal('-0')",
    "abs(Decimal('-0'))",
    "-Decimal('1.2345678901234567890123456789012345')",
)
