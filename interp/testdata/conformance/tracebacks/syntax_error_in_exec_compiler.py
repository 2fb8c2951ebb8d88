def load(source):
    exec(source)


load('x = 1\nreturn x\n')
