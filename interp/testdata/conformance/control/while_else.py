n = 3
while n:
    print(n)
    n -= 1
else:
    print('exhausted')
n = 5
while n:
    n -= 1
    if n == 2:
        break
else:
    print('not printed')
print(n)
while False:
    pass
else:
    print('at once')
i = 0
while True:
    i += 1
    if i % 2:
        continue
    if i > 6:
        break
    print(i, end=' ')
print()
while i:
    i -= 1
    while True:
        break
    else:
        print('never')
    if i == 3:
        continue
else:
    print('outer else', i)
out = []
while len(out) < 3: out.append(len(out))
print(out)
