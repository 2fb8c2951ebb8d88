def noisy(n):
    for i in range(n):
        print('make', i)
        yield i


g = (x * 10 for x in noisy(3))
print('created', type(g).__name__, g.__name__)
print(next(g))
print(next(g))
print(list(g))
print(next(g, 'done'))
print(sum(x for x in range(10)), max((len(s), s) for s in ['a', 'bbb', 'cc']))
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (1 // x for x in [1, 0, 2])
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(list(g))
k = 1
g = (i * k for i in range(3))
k = 10
print(list(g))
print(dict((c, ord(c)) for c in 'ab'), tuple(i for i in 'xy'), set(i for i in [1, 1]))
