raise SyntaxError('made by hand', ('some_file.py', 3, 7, 'let x = 1\n', 3, 8))
