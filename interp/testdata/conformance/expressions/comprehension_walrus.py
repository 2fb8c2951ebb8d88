data = [1, -2, 3, -4]
print([y for v in data if (y := v * 2) > 0], y)
total = 0
print([total := total + v for v in data], total)
print(any((hit := v) < 0 for v in data), hit)
print({(k := v): k + 1 for v in data}, k)


def f():
    [last := i for i in range(5)]
    return last


print(f())


def g():
    global gl
    [gl := i for i in 'xyz']


g()
print(gl)


def h():
    n = 0

    def inner():
        nonlocal n
        [n := i for i in range(7)]
    inner()
    return n


print(h())
while (item := data.pop()) != 1:
    print(item, end=' ')
print()
print((a := 1, b := 2), a, b, (lambda: (z := 5) + z)())
