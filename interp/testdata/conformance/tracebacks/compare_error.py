items = [3, 'two', 1]
if items[0] < 5 and items[1] < 5:
    print('unreachable')
