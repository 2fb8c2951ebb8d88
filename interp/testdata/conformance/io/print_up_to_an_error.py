"""What print() writes before the value that cannot be encoded."""

def show(f):
    try:
        r = f()
        print(type(r).__name__, repr(r))
    except BaseException as e:
        print(type(e).__name__, e)


show(lambda: print(0, '\ud800'))
show(lambda: print('\ud800', 1))
show(lambda: print('a', '\ud800', sep='-'))
show(lambda: print('a', 'b', sep='\ud800'))
show(lambda: print('a', 'b', end='\ud800'))
print()
import sys
show(lambda: sys.stdout.write('abc\ud800'))
