def parse(s):
    return int(s)


try:
    parse('abc')
except ValueError as e:
    print('handling', e)
    {}['missing']
