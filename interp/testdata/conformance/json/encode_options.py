import json
x=[]; x.append(x)
d={}; d['d']=d
class C: pass
for o,kw in [(x,{}),(d,{}),(C(),{}),({1,2},{}),({(1,2):3},{}),({(1,2):3},dict(skipkeys=True)),({(1,2):3},dict(skipkeys=True,indent=2)),(float('nan'),{}),(float('nan'),dict(allow_nan=False)),([1e16,1e-5,123456789.125,-0.0,1e22,1.5e300,float('inf'),-float('inf')],{}),('é\u2028\U0001f600\x00\x1f\x7f"\\/',{}),('é\u2028\U0001f600\x00\x1f\x7f"\\/',dict(ensure_ascii=False)),({'b':1,'a':[1,2,{'x':None}],'c':{}, 'd':[]},dict(indent=4,sort_keys=True)),({1:2,1.5:3,True:4,None:5},{}),({'a':1,2:3},dict(sort_keys=True)),([1,[2,3]],dict(indent='--')),([1,{'a':2}],dict(separators=(',',':'))),([1,{'a':2}],dict(indent=0)),(10**30,{}),(b'x',{}),([1,2,3+4j],dict(default=lambda o:[o.real,o.imag])),(C(),dict(default=lambda o:o)),('x'*3,dict(foo=1)), ({'a':1},dict(indent=-1)),(C(),dict(check_circular=False,default=lambda o:[1])), ({'a':1},dict(separators=(1,2)))]:
    for k2 in ({}, ):
        try: print(json.dumps(o,**kw))
        except BaseException as e: print(type(e).__name__, e, getattr(e,'__notes__',None))
