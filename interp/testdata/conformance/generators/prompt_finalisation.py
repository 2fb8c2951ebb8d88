def g():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')


for x in g():
    print(x)
    break
print('after break')
it = g()
next(it)
del it
print('after del')


def f():
    it = g()
    next(it)
    return 'returned'


print(f())
