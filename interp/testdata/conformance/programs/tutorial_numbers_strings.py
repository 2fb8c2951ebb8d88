print(2 + 2, 50 - 5 * 6, (50 - 5 * 6) / 4, 8 / 5, 17 / 3, 17 // 3, 17 % 3, 5 * 3 + 2, 5 ** 2, 2 ** 7, 4 * 3.75 - 1)
tax = 12.5 / 100
price = 100.50
print(price * tax, price + price * tax, round(price + price * tax, 2))
print('spam eggs', "Paris rabbit got your back :)! Yay!", '1975', 'doesn\'t', "doesn't", '"Yes," they said.', "\"Yes,\" they said.", '"Isn\'t," they said.')
print('First line.\nSecond line.', r'C:\some\name')
print("""\
Usage: thingy [OPTIONS]
     -h                        Display this usage message
     -H hostname               Hostname to connect to
""")
print(3 * 'un' + 'ium', 'Py' 'thon', ('Put several strings within parentheses '
      'to have them joined together.'))
word = 'Python'
print(word[0], word[5], word[-1], word[-6], word[0:2], word[2:5], word[:2] + word[2:], word[:4] + word[4:], word[4:42], repr(word[42:]))
for code in ('word[42]', "word[0] = 'J'", "word[2:] = 'py'"):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)
squares = [1, 4, 9, 16, 25]
print(squares[0], squares[-1], squares[-3:], squares + [36, 49], len(squares))
letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
letters[2:5] = ['C', 'D', 'E']
print(letters)
letters[2:5] = []
print(letters)
letters[:] = []
print(letters, len(letters))
a, n = ['a', 'b', 'c'], [1, 2, 3]
x = [a, n]
print(x, x[0], x[0][1])
i = 256 * 256
print('The value of i is', i)
a, b = 0, 1
while a < 1000:
    print(a, end=',')
    a, b = b, a + b
print()
year, event = 2016, 'Referendum'
print(f'Results of the {year} {event}', '{:-9} YES votes  {:2.2%}'.format(42_572_654, 42_572_654 / (42_572_654 + 43_132_495)))
import math
print(f'The value of pi is approximately {math.pi:.3f}.', 'The value of pi is approximately %5.3f.' % math.pi)
table = {'Sjoerd': 4127, 'Jack': 4098, 'Dcab': 7678}
for name, phone in table.items():
    print(f'{name:10} ==> {phone:10d}')
print('Jack: {0[Jack]:d}; Sjoerd: {0[Sjoerd]:d}; Dcab: {0[Dcab]:d}'.format(table), 'Jack: {Jack:d}; Sjoerd: {Sjoerd:d}'.format(**table))
for x in range(1, 11):
    print('{0:2d} {1:3d} {2:4d}'.format(x, x * x, x * x * x), repr(x).rjust(2), repr(x * x).rjust(3), str(x ** 3).zfill(5))
bugs, count, area = 'roaches', 13, 'living room'
print(f'Debugging {bugs=} {count=} {area=}', f'{bugs!r:>12}')
