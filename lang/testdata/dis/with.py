with a: b
with a as c: b
with a as (c, d), e as f.g: b
with (a as b, c): pass


def leaving(a):
    for x in a:
        with x as y:
            if y: continue
            if a: break
            return y
    with a, x:
        return x
    return a


def suppressed(a):
    with a:
        x = 1
    return x


def with_try(a):
    try:
        with a:
            return 1
    except E:
        with a as b:
            raise
    finally:
        with a: pass
