"""Carets of assert not: the comparison is the opposite one by then."""

x = 1; y = [1]
assert not (x
   in y), 'xx'
