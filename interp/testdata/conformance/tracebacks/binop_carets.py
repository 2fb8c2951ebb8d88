def f(a, b, c):
    return a + b * c - len(a)


x = {'k': [1, 2]}
y = f('text',
      2,
      3)
