def check(v):
    if v > 2:
        raise ValueError('too large')
    return v


print(sum(check(v) for v in [1, 2, 3]))
