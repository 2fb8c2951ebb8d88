def calc(expr):
    return eval(expr)


calc('1 + undefined_thing')
