import sys, re
old = re
del sys.modules['re']
import re
print(old is re, old.error is re.error, old.Pattern is re.Pattern, old.compile('a') == re.compile('a'), old.RegexFlag is re.RegexFlag, old.I == re.I)
try: old.compile('(')
except re.error as e: print('caught', e)
try: re.compile('*')
except old.error as e: print('caught', e)
from re._constants import MAXGROUPS, MAXREPEAT
print(MAXGROUPS > 10**6, int(MAXREPEAT), hasattr(re, '__path__'), re.__name__, re.error.__module__)
import pickle, copy
print(pickle.loads(pickle.dumps(re.compile('a(b)', re.I))) == re.compile('a(b)', re.I), copy.copy(re.I), pickle.loads(pickle.dumps(re.I|re.M)))
try: pickle.dumps(re.match('a', 'a'))
except TypeError as e: print(e)
