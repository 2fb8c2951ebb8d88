def g():
    raise ValueError('original')


try:
    g()
except ValueError as e:
    print('raise e adds a line')
    raise e
