if 0:
    never = 1
try:
    never
except NameError as e:
    print(e)


def f(flag):
    if flag:
        import math
        helper = math.floor
    else:
        def helper(x): return -x
    return helper(2.5)


print(f(1), f(0))
for name in ('alpha', 'beta'):
    exec(f'{name} = len({name!r})')
print(alpha, beta)


def late():
    return later_defined + 1


later_defined = 1
print(late())
later_defined = 10
print(late())
try:
    del later_defined
    late()
except NameError as e:
    print(e)
while True:
    in_loop = 1
    break
print(in_loop)
try:
    in_try = 1
    raise ValueError
except ValueError:
    in_except = 2
finally:
    in_finally = 3
print(in_try, in_except, in_finally)
with_ = None


class CM:
    def __enter__(self): return 'entered'
    def __exit__(self, *a): return True


with CM() as bound:
    inner_bound = bound
    raise KeyError
print(bound, inner_bound)
match [1, 2]:
    case [m1, m2]:
        pass
print(m1, m2)
