for i in range(3):
    print(i)
else:
    print('else', i)
for i in range(3):
    if i == 1:
        break
else:
    print('no')
print(i)
for x in []:
    pass
else:
    print('empty else')
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, '=', d, '*', n // d)
            break
    else:
        print(n, 'is prime')
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 2:
            break
        print(i, j)
    else:
        continue
    print('inner broken')
    break
else:
    print('never')
for i in (1, 2):
    continue
else:
    print('after continue')
