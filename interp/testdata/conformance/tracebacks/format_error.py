print('{:d} items'.format('many'))
