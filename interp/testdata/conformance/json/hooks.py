import json


class C: pass


class Enc(json.JSONEncoder):
    def default(self,o):
        if isinstance(o,complex): return [o.real,o.imag]
        return super().default(o)
print(json.dumps(2+1j,cls=Enc)); 
try: json.dumps(C(),cls=Enc)
except TypeError as e: print(e)
print(json.loads('{"__complex__": true, "real": 1, "imag": 2}', object_hook=lambda d: complex(d['real'],d['imag'])))
print(json.loads('{"a":1,"b":[{}]}', object_pairs_hook=lambda p:p))
print(json.loads('[1.1,2,NaN,-Infinity]',parse_float=lambda s:'F'+s,parse_int=lambda s:'I'+s,parse_constant=lambda s:'C'+s))
print(json.JSONDecoder().raw_decode('[1,2] xyz'), json.JSONDecoder().raw_decode('é [1]',2))
