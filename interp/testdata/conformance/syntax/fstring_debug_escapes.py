# The text of an expression shown by = has its escapes resolved, unless the f-string is raw.
print(repr(f"{'\5'=}"), repr(f"""{'\n'=}"""), repr(f'{"\n"=!s}'), repr(f'{"\n"=:>5}'))
print(repr(rf'{"\n"=}'), repr(f'a{"\x41"=}b{1=}'), repr(f'a\n{ "\\" = }'), f'{"\N{DIGIT ONE}"=}')
