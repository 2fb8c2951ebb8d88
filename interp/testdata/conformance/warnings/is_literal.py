x = 5
if x is 5:
    print('is works for small ints')
print(x is not 'a')
