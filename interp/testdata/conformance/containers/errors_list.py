def check(source):
    try:
        result = repr(eval(source, {}))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


def check_statement(source):
    names = {}
    try:
        exec(source, names)
        result = 'x = ' + repr(names.get('x'))
    except Exception as e:
        result = f'{type(e).__name__}: {e}'
    print(source, '->', result)


for source in '''
[1].pop(2**70)
[1].insert(2**70,1)
[1].pop(-2**70)
[].insert(0)
(1,2).index(1,2**70)
[1]*True
[1,2].__setitem__(5,1)
[1].__getitem__('a')
[1].__getitem__(slice(0,1))
[1].__contains__(1)
[1].__eq__(1)
[1].__lt__(1)
[1,2,3].copy()
(1,2)+(3,)
[1].__mul__()
[1].__rmul__(2)
[].__imul__(1.5)
[].__iadd__(5)
list.append(1,2)
list.append()
list.sort([2,1],key=None,reverse=1)
[3,1].sort(reverse=None)
[1].count()
[].clear(1)
'''.strip().splitlines():
    check(source)

for source in '''
x=[1];x[2**70]=1
x=[1];x[2**70:]=[2]
x=[1,2,3];del x[::0]
'''.strip().splitlines():
    check_statement(source)
