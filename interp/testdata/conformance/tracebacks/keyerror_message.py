raise KeyError('a key with spaces')
