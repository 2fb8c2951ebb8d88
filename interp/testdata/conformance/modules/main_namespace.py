# What the namespace of a script holds at first.
print(sorted(locals()))
print(__name__, __doc__, __package__, __spec__, __annotations__, __builtins__, __cached__)
