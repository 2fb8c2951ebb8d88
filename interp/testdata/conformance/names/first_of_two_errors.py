# Of several names used wrongly the first is reported, in the order in which CPython looks at the parts of a statement.
BAD = '[0 for x in (y := 1)]'
for text in ('try: {}\nexcept {}: {}\nexcept {}: {}\nelse: {}\nfinally: {}', 'def f(a: {} = {}, *b: {}, c: {} = {}, **d: {}) -> {}: {}',
             '@{}\n@{}\nclass C({}, *{}, k={}, **{}): {}', 'x[{}] = y[{}] = {}', 'x[{}]: {} = {}', 'x[{}] += {}',
             'for x[{}] in {}: {}\nelse: {}', 'with {} as x[{}], {} as x[{}]: {}', 'f({}, *{}, a={}, **{})', '{} if {} else {}',
             'lambda a={}, *, b={}: {}', '[{} for a[{}] in {} if {} for b in {}]', 'match {}:\n case 1 if {}: {}\n case a.b: {}'):
    parts = text.split('{}')
    for i in range(1, len(parts)):
        for j in range(i + 1, len(parts)):
            source = parts[0] + ''.join((BAD if n in (i, j) else 'z') + part for n, part in enumerate(parts[1:], 1))
            try:
                compile(source, '<text>', 'exec')
                print('fine')
            except SyntaxError as error:
                print(i, j, error.msg, error.lineno, error.offset)
