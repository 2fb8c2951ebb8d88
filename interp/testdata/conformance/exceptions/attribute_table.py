# The attributes of exceptions, and what may be done with them.


def show(src):
    try:
        print(src, '->', repr(eval(src, globals())))
    except BaseException as e:
        print(src, '!!', type(e).__name__, '|', e)


def run(src):
    try:
        exec(src, globals())
    except BaseException as e:
        print(src.strip(), '!!', type(e).__name__, '|', e)


for line in r'''
ValueError(x=1)
Exception.__init__()
BaseException.__new__(int)
BaseException.__new__()
Exception.__init__(ValueError(), a=3)
Exception().__setstate__(3)
Exception().__setstate__({'a':1})
Exception(1,2).__reduce__()
'''.strip().splitlines():
    show(line)

for a in ('args', '__traceback__', '__context__', '__cause__', '__suppress_context__', '__dict__'):
    run(f'del Exception().{a}')
    run(f'Exception().{a}=3')

run('''
e=Exception(); e.args='abc'; print(e.args)
''')

run('''
e=Exception(); e.__cause__=ValueError(); print(e.__suppress_context__)
''')

for line in r'''
Exception().with_traceback(3)
Exception().add_note(3)
'''.strip().splitlines():
    show(line)

run('''
e=Exception(); e.__notes__=3; e.add_note('x')
''')

for line in r'''
Exception().__notes__
Exception.args
Exception.__cause__
BaseException.__traceback__
AttributeError('a', name='n', obj=3).name
AttributeError('a', x=3)
AttributeError(1,2,name=3).args
repr(AttributeError('a', name='n', obj=3))
AttributeError('a').name
NameError('x', nme=3)
NameError('x', name=3).name
NameError('x', obj=3)
AttributeError(name=1, obj=2, foo=3)
AttributeError(foo=3, bar=1)
AttributeError('a', name='n', obj=3).__reduce__()
AttributeError('a', name='n', obj=3).__getstate__()
NameError('a', name='n').__reduce__()
'''.strip().splitlines():
    show(line)

run('''
e=AttributeError('a',name='n'); del e.name; print(e.name); e.name=3; print(e.name)
''')

for line in r'''
ImportError('m', name='n', path='p', name_from='q').name_from
ImportError('m', nme='x')
ImportError('m').msg
ImportError('m','n').msg
str(ImportError('m','n'))
str(ImportError(3))
ImportError('m', name='n', path='p').__reduce__()
ImportError('m', name='n', path='p', name_from='q').__reduce__()
ImportError('m').__reduce__()
ImportError(name='n').msg
'''.strip().splitlines():
    show(line)

run('''
e=ImportError('m'); e.msg=3; print(str(e)); e.msg='s'; print(str(e)); del e.msg; print(str(e))
''')

for line in r'''
repr(ImportError('m', name='n', path='p'))
StopIteration(1,2).value
StopIteration().value
StopIteration(1,2).args
SystemExit().code
SystemExit(1).code
SystemExit(1,2).code
StopIteration(x=1)
'''.strip().splitlines():
    show(line)

run('''
e=StopIteration(1); e.value=5; print(e.value, e.args, repr(e)); del e.value; print(e.value)
''')

for line in r'''
str(KeyError('a'))
str(KeyError('a','b'))
str(KeyError())
repr(KeyError('a'))
str(KeyError(KeyError('x')))
repr(Exception())
repr(Exception(1))
repr(Exception(1,2))
repr(Exception((1,)))
str(Exception(1,2))
str(Exception(None))
str(Exception((1,2)))
'''.strip().splitlines():
    show(line)
