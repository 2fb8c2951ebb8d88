log = []


def t(x):
    log.append(x)
    return x


print(f'{t(1)} {t("a"):{t(5)}} {t(2)!r:{t(3)}}')
print(log)
calls = 0
for i in range(3):
    print(f'{i}:{[j * i for j in range(i + 1)]}', end=';')
print()


def f():
    y = 10
    return [f'{x}{y}' for x in range(3)], (lambda: f'{y=}')()


print(f())
