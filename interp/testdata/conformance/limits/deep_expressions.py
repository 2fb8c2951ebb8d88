def attempt(name, source):
    try:
        r = eval(source)
        print(name, r if not callable(r) else 'function')
    except (SyntaxError, RecursionError, MemoryError) as e:
        print(name, type(e).__name__, getattr(e, 'msg', ''))


attempt('parens 50', '(' * 50 + '1' + ')' * 50)
attempt('parens 300', '(' * 300 + '1' + ')' * 300)
attempt('brackets 300', '[' * 300 + ']' * 300)
attempt('sum of 1000', '+'.join(['1'] * 1000))
attempt('and of 1000', ' and '.join(['1'] * 1000))
attempt('comparison of 1000', '<'.join(map(str, range(1000))))
attempt('list of 10000', 'len([' + '1,' * 10000 + '])')
attempt('string parts', 'len(' + '"ab" ' * 2000 + ')')
attempt('not chain', 'not ' * 50 + '1')
attempt('minus chain', '-' * 50 + '1')
attempt('calls', '(lambda x: x)(' * 20 + '1' + ')' * 20)
attempt('attributes', 'int' + '.real.__class__' * 0 + '.__class__' * 100)
attempt('subscripts', '[[[[[5]]]]]' + '[0]' * 5)
attempt('conditionals', '1 if 0 else ' * 50 + '2')
attempt('lambdas', 'lambda: ' * 50 + '1')
attempt('unclosed 300', '(' * 300)
exec('if 1:\n' + ''.join(' ' * i + 'if 1:\n' for i in range(1, 50)) + ' ' * 50 + 'print("deep blocks")')
try:
    exec(''.join(' ' * i + 'if 1:\n' for i in range(150)) + ' ' * 150 + 'pass')
except SyntaxError as e:
    print(type(e).__name__, e.msg)
try:
    exec(''.join(' ' * i + 'for x in (1,):\n' for i in range(25)) + ' ' * 25 + 'pass')
except SyntaxError as e:
    print(type(e).__name__, e.msg)
args = ', '.join(f'a{i}' for i in range(300))
exec(f'def many({args}): return a299\nprint(many(*range(300)))')
print(len(eval('{' + ', '.join(f'{i}: {i}' for i in range(3000)) + '}')))
