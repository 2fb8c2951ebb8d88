import json
import enum
class E(enum.IntEnum): A=1
class S(str): pass
class F(float):
    def __repr__(self): return 'F!'
class L(list):
    def __iter__(self): return iter([9])
class D(dict):
    def items(self): return [('q',1)]
print(json.dumps([E.A,S('x'),F(2.5),L([1]),D(a=1),{E.A:1,S('k'):F(1.0),F(3.5):1}]))
print(list(json.JSONEncoder(indent=1).iterencode([1,{'a':[True,None]},[],{},'x',2.5])))
print(list(json.JSONEncoder().iterencode({'a':[1,2],'b':{'c':1}})))
