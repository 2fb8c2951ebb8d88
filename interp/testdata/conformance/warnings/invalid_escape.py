print('\d\w', len('\d'))
pattern = '\.'
print(pattern)
