import json
print(json.__all__, json.__version__, json.JSONDecodeError.__module__, json.JSONDecodeError.__mro__)
try: json.loads('[1')
except ValueError as e: print(repr(e), e.args)
class FP:
    def write(self,s): print('w',repr(s))
    def read(self): return '[1]'
json.dump({'a':[1,'b']},FP()); print(json.load(FP()))
from json import encoder, decoder, scanner
print(encoder.encode_basestring_ascii('é'), encoder.encode_basestring('é'), decoder.scanstring('abc"',0))
for a in [(1,0),('abc',0),('abc',10),('a"',-1)]:
    try: print(decoder.scanstring(*a))
    except Exception as e: print(type(e).__name__, e)
try: encoder.encode_basestring_ascii(1)
except TypeError as e: print(e)
print(json.dumps(None), json.dumps(True), json.dumps("x"), json.dumps(1.5))
try: json.dumps([1],indent=1.5)
except TypeError as e: print(e)
