import sys
print(sys.version_info[:2] >= (3, 13), sys.maxsize, sys.maxunicode, sys.byteorder, sys.argv, sys.getrecursionlimit())
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.bits_per_digit, sys.hash_info.width, sys.implementation.name)
print(type(sys.stdout).__name__, sys.stdout.write('written\n'), sys.intern('abc'), callable(sys.exit), sys.getdefaultencoding(), sys.flags.debug)
print('text', file=sys.stdout)
sys.stdout.write('no newline')
sys.stdout.write('\n')
sys.stdout.flush()


class Capture:
    def __init__(self): self.text = ''
    def write(self, s): self.text += s
    def flush(self): pass


saved = sys.stdout
sys.stdout = Capture()
print('captured', 1)
cap, sys.stdout = sys.stdout, saved
print(repr(cap.text), sys.__stdout__ is saved)


def f():
    frame = sys._getframe()
    return frame.f_code.co_name, frame.f_lineno, frame.f_back.f_code.co_name


print(f())
try:
    sys.stdout = None
    print('goes nowhere')
finally:
    sys.stdout = saved
print(sys.exc_info(), sys.getsizeof(1) > 0)
try:
    sys.stdout.write(5)
except TypeError as e:
    print(e)
print(sorted(n for n in ('path', 'modules', 'argv', 'exit', 'stdin', 'stderr', 'displayhook', 'excepthook') if hasattr(sys, n)))
sys.displayhook('shown')
sys.displayhook(None)
import builtins
print(builtins._)
