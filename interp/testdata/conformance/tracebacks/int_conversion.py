def read(fields):
    return [int(f) for f in fields]


print(read(['1', '2']))
print(read(['1', 'x2']))
