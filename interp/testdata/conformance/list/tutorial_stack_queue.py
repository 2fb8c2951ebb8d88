stack = [3, 4, 5]
stack.append(6)
stack.append(7)
print(stack, stack.pop(), stack, stack.pop(), stack.pop(), stack)
queue = ['Eric', 'John', 'Michael']
queue.append('Terry')
print(queue.pop(0), queue)
squares = list(map(lambda x: x ** 2, range(10)))
print(squares, squares == [x ** 2 for x in range(10)])
print([(x, y) for x in [1, 2, 3] for y in [3, 1, 4] if x != y])
vec = [-4, -2, 0, 2, 4]
print([x * 2 for x in vec], [x for x in vec if x >= 0], [abs(x) for x in vec])
print([w.strip() for w in ['  banana', '  loganberry ', 'passion fruit  ']], [(x, x ** 2) for x in range(6)])
print([num for elem in [[1, 2, 3], [4, 5, 6], [7, 8, 9]] for num in elem])
matrix = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]
print([[row[i] for row in matrix] for i in range(4)], list(zip(*matrix)))
a = [-1, 1, 66.25, 333, 333, 1234.5]
del a[0]
del a[2:4]
print(a)
t = 12345, 54321, 'hello!'
u = t, (1, 2, 3, 4, 5)
print(t, t[0], u, len(()), ('x',), len(('x',)))
x, y, z = t
basket = ['apple', 'orange', 'apple', 'pear', 'orange', 'banana']
for i, v in enumerate(['tic', 'tac', 'toe']):
    print(i, v)
for q, a in zip(['name', 'quest'], ['lancelot', 'the holy grail']):
    print('What is your {0}?  It is {1}.'.format(q, a))
for i in reversed(range(1, 10, 2)):
    print(i, end=' ')
for f in sorted(set(basket)):
    print(f, end=' ')
print()
raw = [56.2, float('NaN'), 51.7, 55.3, 52.5, float('NaN'), 47.8]
import math
print([v for v in raw if not math.isnan(v)])
fruits = ['orange', 'apple', 'pear', 'banana', 'kiwi', 'apple', 'banana']
print(fruits.count('apple'), fruits.count('tangerine'), fruits.index('banana'), fruits.index('banana', 4))
fruits.reverse()
fruits.append('grape')
fruits.sort()
print(fruits, fruits.pop())
print((1, 2, 3) < (1, 2, 4), [1, 2, 3] < [1, 2, 4], 'ABC' < 'C' < 'Pascal' < 'Python', (1, 2, 3, 4) < (1, 2, 4), (1, 2) < (1, 2, -1), (1, 2, 3) == (1.0, 2.0, 3.0), (1, 2, ('aa', 'ab')) < (1, 2, ('abc', 'a'), 4))
