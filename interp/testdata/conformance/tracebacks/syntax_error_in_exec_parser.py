def load(source):
    exec(source)


load('x = 1\ny = = 2\n')
