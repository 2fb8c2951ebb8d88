print(1if True else 2)
print(1or 5)
