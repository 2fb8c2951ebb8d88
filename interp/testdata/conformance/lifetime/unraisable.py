import sys


def show(args):
    frames = []
    tb = args.exc_traceback
    while tb:
        frames.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    print(args.exc_type.__name__, args.exc_value, args.err_msg, getattr(args.object, '__qualname__', None), frames)


sys.unraisablehook = show


class Raises:
    def __del__(self):
        self.fail()

    def fail(self):
        return 1 / 0


r = Raises()
del r
print('after Raises')


class WrongSignature:
    def __del__(self, more): pass


w = WrongSignature()
w = None
print('after WrongSignature')


def in_finally():
    try:
        yield 1
    finally:
        raise ValueError('in finally')


g = in_finally()
next(g)
del g
print('after in_finally')


def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            pass


g = stubborn()
next(g)
del g
print('after stubborn')


def calls():
    r = Raises()
    return 'result'


print(calls())
try:
    args = sys.__unraisablehook__(3)
except TypeError as e:
    print(e)
print(sys.__unraisablehook__ is sys.unraisablehook)
