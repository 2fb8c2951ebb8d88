import sys
try:
    sys.exit(5)
except SystemExit as e:
    print('caught', e.code, e.args, repr(e))
try:
    sys.exit('m')
except Exception:
    print('no')
except BaseException as e:
    print(type(e).__name__, e.code)
