import sys
print('to stdout', end='')
sys.stderr.write('to stderr\n')
raise SystemError('last')
