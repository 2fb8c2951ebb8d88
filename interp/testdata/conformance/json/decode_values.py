import json
print(json.loads('{"a": [1, 2.5, true], "b":{}, "c":"x\\u00e9\\ud83d\\ude00y"}'))
for good in [' [1] ', '1e5', '-0', '-0.0', '1E+2', '12345678901234567890123', '1e999', '"\\/\\b\\f\\n\\r\\t\\"\\\\"','"\\ud800"', '"\\ud800\\ud800\\udc00"', '[[],{}]', '{"a":1,"a":2}']:
    print(repr(json.loads(good)))

print(json.loads('"a\tb"', strict=False))
for s in (b'[1]', bytearray(b'"\xc3\xa9"'), '["é"]'.encode('utf-16'), '["é"]'.encode('utf-16-le'), '["é"]'.encode('utf-8-sig')):
    print(json.loads(s))
for bad in (1, None, [1]):
    try:
        json.loads(bad)
    except TypeError as e:
        print(e)
