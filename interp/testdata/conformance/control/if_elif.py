def kind(n):
    if n < 0:
        return 'negative'
    elif n == 0:
        return 'zero'
    elif n < 10:
        return 'small'
    else:
        return 'large'


print([kind(n) for n in (-1, 0, 5, 10)])


class T:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print('bool', self.v)
        return self.v


if T(False):
    print('no')
elif T(True) and not T(False):
    print('yes')
if T(True) or T(True):
    print('short')
if not T(True): print('x')
elif T(False): print('y')
else: print('else')
for v in (0, 0.0, '', [], (), {}, set(), None, False, b'', range(0), 1, 'a', [0], (0,), {0: 0}, 0.1, -1, range(1), object):
    print(1 if v else 0, end='')
print()


class L:
    def __len__(self):
        return 0


class B(L):
    def __bool__(self):
        return True


print(bool(L()), bool(B()))
for ret in (1, 'a', None):
    class X:
        def __bool__(self):
            return ret
    try:
        if X():
            pass
    except TypeError as e:
        print(e)
for ret in (-1, 'a', 1.5, 10 ** 30):
    class Y:
        def __len__(self):
            return ret
    try:
        if Y():
            pass
    except Exception as e:
        print(type(e).__name__, e)
