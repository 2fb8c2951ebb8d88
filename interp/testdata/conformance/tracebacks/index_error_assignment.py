grid = [[0] * 3 for _ in range(3)]
grid[1][2] = 5
grid[3][0] = 7
