try:
    eval('1 +')
except SyntaxError as e:
    raise ValueError('bad expression') from e
