print(1 if True else 2, 1 if [] else 2, 'a' if 0 else 'b' if 0 else 'c')
print(0 or 'x', 1 and 'y', '' or [] or None, 1 and 2 and 3, 1 and 0 and 3, None or 0)
print(not [], not 'a', not not 1, not 1 == 2, not (1 and 0))
log = []


def f(v):
    log.append(v)
    return v


f(0) and f(1) or f(2) and f(3)
print(log)
log.clear()
f(1) if f(0) else f(2)
print(log)
print(1 or 1 / 0, 0 and 1 / 0, True or undefined)
print((1, 2) and (), [] == False, 0 == False, [] is not None)
print(1 if 0 else 2 if 0 else 3, (1 if 1 else 2) + 5, 1 if 1 else 2 + 5)
