import json
for bad in ['', '{', '[', '[1', '[1,', '[1,]', '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', '{1:2}', 'nul', '"abc', '"a\\', '"a\\x"', '"\\u12"', '"\\u12g4"', '"\n"', '1.', '-', '01', '1e', '[1 2]', '{"a" 1}', 'tru', '"\\ud800\\u12"', '\ufeff1', 'é', '["é", x]', '  ', '[1,\n2,\n x]', '"\\ud800\\u', '-Inf', 'NaNx','[\n', '{"é":x', '[NaN,Infinity,-Infinity]', "{'a':1}"]:
    try: print(repr(bad), json.loads(bad))
    except json.JSONDecodeError as e: print(repr(bad), e, e.pos, e.lineno, e.colno, e.msg)
