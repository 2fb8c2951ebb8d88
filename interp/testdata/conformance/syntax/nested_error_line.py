def f():
    if True:
        for x in y:
            z = (1 + )
    return 1
