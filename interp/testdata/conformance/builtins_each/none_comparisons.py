"""The comparisons of None are methods of its own class."""

for name in '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__':
    print(name, name in vars(type(None)), getattr(type(None), name), getattr(None, name)(None), getattr(None, name)(1))
print(None == None, None != None, None == 0, None in [1, None], {None: 1}[None])
for f in lambda: None < None, lambda: None.__lt__(*0), lambda: None >= 1, lambda: sorted([None, 1]):
    try:
        print(f())
    except TypeError as e:
        print(e)
try:
    (7).to_bytes(2 ** 65)
except OverflowError as e:
    print(e)
