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
'''.strip().splitlines():
    check(source)

for source in '''
x=5;del x[0]
x='a';del x[0]
x=b'a';del x[0]
x=(1,);del x['a']
x=(1,);x['a']=1
x=range(4);del x[0]
x={1};del x[0]
x={}.keys();del x[0]
x=None;del x[0]
x='a';del x['b']
x=slice(1);del x[0]
'''.strip().splitlines():
    check_statement(source)
