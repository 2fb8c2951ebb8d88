import sys
try:
    1 / 0
except ZeroDivisionError as e:
    print('error', e)
    sys.exit(1)
