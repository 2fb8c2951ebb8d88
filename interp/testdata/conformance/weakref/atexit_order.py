# atexit: last registered, first called; functions can be unregistered.
import atexit


@atexit.register
def first():
    print('first')


def good():
    print("good")


print(atexit.register(good) is good, atexit._ncallbacks())
atexit.register(print, 'last', 'words', sep='-')
atexit.register(first)
atexit.unregister(first)
for call in (lambda: atexit.register(), lambda: atexit.register(3)):
    try:
        call()
    except TypeError as e:
        print(e)
print('end')
