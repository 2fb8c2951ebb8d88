# The MemoryError of an allocation has no context, one that is raised has.
try:
    try:
        1 / 0
    except ZeroDivisionError:
        'x' * 10**18
except MemoryError as error:
    print(repr(error), error.__context__)
try:
    try:
        1 / 0
    except ZeroDivisionError:
        raise MemoryError('mine')
except MemoryError as error:
    print(repr(error), repr(error.__context__))
