def fib(n):
    """Print a Fibonacci series less than n."""
    a, b = 0, 1
    while a < n:
        print(a, end=' ')
        a, b = b, a + b
    print()


fib(2000)
print(fib(0), fib.__doc__)


def ask_ok(answers, retries=4, reminder='Please try again!'):
    while True:
        reply = answers.pop(0)
        if reply in {'y', 'ye', 'yes'}:
            return True
        if reply in {'n', 'no', 'nop', 'nope'}:
            return False
        retries = retries - 1
        if retries < 0:
            raise ValueError('invalid user response')
        print(reminder)


print(ask_ok(['what', 'yes']), ask_ok(['hm', 'no'], 2, 'Come on, only yes or no!'))
try:
    ask_ok(['a', 'b'], 0)
except ValueError as e:
    print(e)


def parrot(voltage, state='a stiff', action='voom', type='Norwegian Blue'):
    print("-- This parrot wouldn't", action, end=' ')
    print('if you put', voltage, 'volts through it.')
    print('-- Lovely plumage, the', type)
    print("-- It's", state, '!')


parrot(1000)
parrot(action='VOOOOOM', voltage=1000000)
parrot('a thousand', state='pushing up the daisies')
for call in ('parrot()', 'parrot(voltage=5.0, "dead")', 'parrot(110, voltage=220)', "parrot(actor='John Cleese')"):
    try:
        eval(call)
    except (TypeError, SyntaxError) as e:
        print(call, '->', e if isinstance(e, TypeError) else e.msg)


def cheeseshop(kind, *arguments, **keywords):
    print('-- Do you have any', kind, '?')
    for arg in arguments:
        print(arg)
    print('-' * 40)
    for kw in keywords:
        print(kw, ':', keywords[kw])


cheeseshop('Limburger', "It's very runny, sir.", 'Really.', shopkeeper='Michael Palin', client='John Cleese')


def combined(pos_only, /, standard, *, kwd_only):
    print(pos_only, standard, kwd_only)


combined(1, 2, kwd_only=3)
combined(1, standard=2, kwd_only=3)


def concat(*args, sep='/'):
    return sep.join(args)


print(concat('earth', 'mars', 'venus'), concat('earth', 'mars', sep='.'), list(range(*[3, 6])))
pairs = [(1, 'one'), (2, 'two'), (3, 'three'), (4, 'four')]
pairs.sort(key=lambda pair: pair[1])
print(pairs)


def f(ham: str, eggs: str = 'eggs') -> str:
    print('Annotations:', f.__annotations__)
    print('Arguments:', ham, eggs)
    return ham + ' and ' + eggs


print(f('spam'))


def http_error(status):
    match status:
        case 400: return 'Bad request'
        case 401 | 403 | 404: return 'Not allowed'
        case 418: return "I'm a teapot"
        case _: return "Something's wrong with the internet"


print([http_error(s) for s in (400, 403, 418, 500)])
