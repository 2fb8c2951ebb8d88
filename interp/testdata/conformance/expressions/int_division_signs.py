for a in (7, -7, 6, -6, 0):
    for b in (3, -3):
        print(a, b, a // b, a % b, divmod(a, b), a / b)
for a in (7.5, -7.5):
    for b in (2, -2):
        print(a, b, a // b, a % b, divmod(a, b))
print(1 % -1, -1 % 1, 0 % -5, 5 % -5)
print(-0.0 % 3, 0.0 % -3, -0.0 // 1)
print(1e308 * 10 // 1, 5 % float('inf'), -5 % float('inf'))
