import json
from json import JSONEncoder

x = [1, 'simple', 'list']
text = json.dumps(x)
print(text, json.loads(text) == x)
print(json.dumps({'c': 0, 'b': 0, 'a': 0}, sort_keys=True))
print(json.dumps([1, 2, 3, {'4': 5, '6': 7}], separators=(',', ':')))
print(json.dumps({'6': 7, '4': 5}, sort_keys=True, indent=4))
print(json.dumps({'6': 7, '4': [5, {}]}, indent='\t'))


def custom_json(obj):
    if isinstance(obj, complex):
        return {'__complex__': True, 'real': obj.real, 'imag': obj.imag}
    raise TypeError(f'Cannot serialize object of {type(obj)}')


print(json.dumps(1 + 2j, default=custom_json))
try:
    json.dumps(object, default=custom_json)
except TypeError as e:
    print(e)


class ComplexEncoder(JSONEncoder):
    def default(self, obj):
        if isinstance(obj, complex):
            return [obj.real, obj.imag]
        return super().default(obj)


print(json.dumps(2 + 1j, cls=ComplexEncoder))
print(ComplexEncoder().encode(2 + 1j))
print(list(ComplexEncoder().iterencode(2 + 1j)))
weird = '{"x": 1, "x": 2, "x": 3}'
print(json.loads(weird), json.loads(weird, object_pairs_hook=list))
try:
    json.loads('{"a": 1,\n "b": }')
except json.JSONDecodeError as e:
    print(e)
