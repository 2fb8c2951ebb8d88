# What is thrown into a generator that has not begun comes from its first line.

def plain(x):

    yield x


def same(f):
    return f


@same
@same
def decorated(
        x):
    yield x


for make in plain, decorated, lambda x: (v for v in [x]):
    try:
        make(1).throw(ValueError('thrown'))
    except ValueError as e:
        tb = e.__traceback__.tb_next
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
decorated(1).throw(KeyError)
