# Which argument is to blame when what follows * is no iterable: of a sole one the call, of others the value.


five = 5


def f(*args, **kwargs):
    return args, kwargs


for text in ['f(*7)', 'f(*7, **{})', 'f(*7, a=1)', 'f(1, *7)', 'f(1, *7, **{})', 'f(*7, *[1])', 'f(*[1], *7)', 'f(1, a=2, *7)',
             'f(1, *7, *8, **9)', 'f(*7, **3)', 'f(1, **3)', 'print(*7)', 'print(1, *7)', 'five(*7)', 'five(1, *7)', 'len(*None)', 'len(0, *None)',
             '(lambda: 0)(*7)', '(lambda: 0)(0, *7)', 'f.__call__(*7)', 'f.__call__(1, *7)']:
    try:
        print(text, eval(text))
    except TypeError as error:
        print(text, error)

try:
    class A(*7): pass
except TypeError as error:
    print(error)
try:
    class B(object, *7): pass
except TypeError as error:
    print(error)
