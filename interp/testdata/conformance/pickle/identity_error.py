import binascii
import pickle
import sys

old_error = binascii.Error
del sys.modules['binascii']
import binascii

try:
    pickle.dumps(old_error)
except pickle.PicklingError as e:
    print(e)
pickle.dumps(old_error('x'))
