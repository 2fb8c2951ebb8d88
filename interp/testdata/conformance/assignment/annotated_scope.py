def f():
    try:
        print(x)
    except UnboundLocalError as e:
        print(e)
    x: int
    x = 1
    return x


print(f())


class D:
    try:
        x: undefined
    except NameError as e:
        msg = str(e)


print(D.msg, D.__dict__.get('__annotations__'))


class E(D):
    y: int = 0


print(E.__annotations__, '__annotations__' in E.__dict__)
i: int
for i in range(2):
    pass
print(i)
