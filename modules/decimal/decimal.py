"""Decimal floating-point and fixed-point arithmetic.

Decimal numbers are exact where decimal fractions are, and results are rounded
to a precision that the program chooses: getcontext().prec, 28 digits at first.
What is out of the ordinary, such as a division by zero, raises an exception
or sets a flag, as the context says.
"""

from _decimal import *
from _decimal import __version__, __libmpdec_version__
