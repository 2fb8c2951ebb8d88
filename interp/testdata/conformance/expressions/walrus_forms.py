if (n := len('hello')) > 3:
    print(n)
print((y := f'{n}') + y, [z := 1, z + 1], {(k := 'a'): k}, (q := (1, 2))[0])
f = lambda: (w := 3)
print(f())
def g(x=(m := 7)):
    return x
print(g(), m)
print(x := 5, x)
print((a := 1) + (a := a + 1), a)
while chunk := [1, 2, 3][:n - 5 + 2][2:]:
    print(chunk)
    break
else:
    print('no chunk')
if any((found := c) in 'xyz' for c in 'abcyz'):
    print(found)
d = {}
d[(i := 0)] = (j := 5)
print(d, i, j)
print([i := i + 1 for _ in range(3)], i)
