# What the special methods of built-in classes say of too few and too many arguments.
CASES = [(1, '__add__'), (1, '__neg__'), (1, '__pow__'), (1, '__rpow__'), (2.5, '__pow__'), (3j, '__rpow__'), ([], '__setitem__'),
         ({}, '__delitem__'), ({}, '__setitem__'), ('a', '__eq__'), ('a', '__mul__'), (object(), '__setattr__'),
         (object(), '__delattr__'), (int, '__setattr__'), ([], '__len__'), ((), '__hash__')]
for value, name in CASES:
    for args in ((), (1,), (1, 2), (1, 2, 3)):
        try:
            print(type(value).__name__, name, len(args), getattr(value, name)(*args))
        except Exception as error:
            print(type(value).__name__, name, len(args), type(error).__name__, error)
    try:
        getattr(value, name)(key=1)
    except TypeError as error:
        print(type(value).__name__, name, error)
