def deco(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper


@deco
def work(n):
    assert n > 0, 'n must be positive'


work(1)
work(-1)
