def search(grid, want):
    for y, row in enumerate(grid):
        for x, v in enumerate(row):
            if v == want:
                break
        else:
            continue
        break
    else:
        return None
    return x, y


print(search([[1, 2], [3, 4]], 3), search([[1]], 9))
out = []
for i in range(5):
    try:
        if i == 1:
            continue
        if i == 3:
            break
        out.append(i)
    finally:
        out.append(f'f{i}')
print(out)
out = []
for i in range(3):
    for j in range(3):
        try:
            if j == 1:
                break
        finally:
            out.append((i, j))
            if i == 1:
                continue
    else:
        out.append('else')
print(out)
k = 0
while k < 10:
    k += 1
    for _ in range(2):
        if k == 4:
            break
    else:
        continue
    break
print(k)
