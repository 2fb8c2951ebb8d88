# Errors of the parser carry the line as it was read; those of the later stages do not, for a string that is no file.
for source in ('x = = 1', 'x = = 1\n', 'a\nb c\nd', 'return', 'def f():\n    return 1\nbreak\n', 'x = (1,\n', '"abc', 'if 1:\npass', '*a = 1', 'f(**a, *b)'):
    try:
        compile(source, 'f.py', 'exec')
    except SyntaxError as e:
        print(repr(source), repr(e.text), e.filename, e.args[0] == e.msg, len(e.args), e.print_file_and_line)
