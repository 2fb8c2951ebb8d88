try:
    raise ValueError('inner')
except 'not a class':
    pass
