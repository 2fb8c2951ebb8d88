raise ValueError('a', 1, [2], None)
