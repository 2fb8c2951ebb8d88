# What a source warns of before its syntax error; f-strings warn at the line that they end on.
import warnings

warnings.simplefilter('always')
for source in [
    "a = '\\d'\nb = = 1\n",
    "a = '\\d'\nreturn '\\q'\n",
    "a = b'\\d'\nnonlocal x\n",
    "'\\d' = 1\n",
    "b = = 1\na = '\\d'\n",
    "x = 5 is 5\nbreak\n",
    'f"""\n\\d\n{1}\n\\q\n"""\n',
    '"""\n\\d\n"""\n',
    'f"{1:\\d}"\n',
    "f'''\\d{f'\\q'}\n'''\nx = (\n",
]:
    print(repr(source))
    with warnings.catch_warnings(record=True) as caught:
        try:
            compile(source, 'file.py', 'exec')
        except SyntaxError as e:
            print('   ', e.msg)
    for w in caught:
        print('   ', w.lineno, w.message)
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        compile("a = '\\d'\nb = = 1\n", 'file.py', 'exec')
    except SyntaxError as e:
        print(e.msg, e.lineno)
