"""Write table.txt: values of the functions of CPython's math module, which are the C library's, at random arguments.

    python3.13 write.py > table.txt

A line is a function, its arguments and its result, the floats as float.hex writes them.
"""

import math
import random

random.seed(7)
draw = {
    'small': lambda: random.uniform(-1, 1),
    'mid': lambda: random.uniform(-10, 10),
    'short': lambda: round(random.uniform(-20, 20), random.randint(0, 3)),
    'shortpos': lambda: round(random.uniform(0, 100), random.randint(0, 3)),
    'pos': lambda: math.exp(random.uniform(-20, 20)),
    'big': lambda: random.uniform(-1e6, 1e6),
    'huge': lambda: math.exp(random.uniform(20, 700)),
    'wide': lambda: random.uniform(-740, 709),
    'tiny': lambda: math.exp(random.uniform(-40, -5)) * random.choice([1, -1]),
    'ge1': lambda: 1 + math.exp(random.uniform(-20, 20)),
}
unary = {
    'exp': 'small mid wide short tiny', 'exp2': 'small mid short wide', 'expm1': 'small mid short tiny',
    'log': 'pos shortpos huge', 'log2': 'pos shortpos', 'log10': 'pos shortpos', 'log1p': 'shortpos tiny',
    'sin': 'small mid short big huge tiny', 'cos': 'small mid short big huge', 'tan': 'small mid short big',
    'asin': 'small', 'acos': 'small', 'atan': 'small mid big',
    'sinh': 'small mid wide tiny', 'cosh': 'small mid wide', 'tanh': 'small mid tiny',
    'asinh': 'small mid big tiny', 'acosh': 'ge1', 'atanh': 'small tiny',
}
binary = {'pow': ['shortpos short', 'pos mid', 'ge1 wide', 'huge small'], 'atan2': ['mid mid', 'short short'], 'hypot': ['mid mid', 'short short', 'huge huge']}
for name, kinds in unary.items():
    for kind in kinds.split():
        for _ in range(60):
            x = draw[kind]()
            try:
                print(name, x.hex(), getattr(math, name)(x).hex())
            except (ValueError, OverflowError):
                pass
for name, pairs in binary.items():
    for pair in pairs:
        for _ in range(120):
            x, y = (draw[kind]() for kind in pair.split())
            try:
                print(name, x.hex(), y.hex(), getattr(math, name)(x, y).hex())
            except (ValueError, OverflowError):
                pass
