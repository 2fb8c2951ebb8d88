x = 'module'


def f():
    def g():
        return x
    x = 'f'
    return g()


def h():
    return len([1, 2])


class A:
    x = 'class'
    y = x

    def m(self):
        return x

    l = [x for _ in range(2)]


print(f(), h(), A.y, A().m(), A.l)
len_save = len
len = lambda v: 'shadowed'
print(h())
del len
print(h())


def param_shadow(list):
    return list


print(param_shadow(5), list('ab'))


def uses_later():
    return defined_later()


def defined_later():
    return 'later'


print(uses_later())


def class_in_func():
    x = 'local'

    class B:
        y = x
        x = 'body'
        z = x
    return B.y, B.z


try:
    print(class_in_func())
except NameError as e:
    print(type(e).__name__, e)


class Shadow:
    x = x
    print = print


print(Shadow.x)
for x in 'q':
    pass
print(x)


def builtin_unbound():
    try:
        print(max)
    except UnboundLocalError as e:
        return str(e)
    max = 1


print(builtin_unbound())
