def f(x):
    try:
        print('try', x)
        r = 10 / x
    except ZeroDivisionError:
        print('except')
        return 'zero'
    else:
        print('else')
        if x < 0:
            raise ValueError('negative')
        return r
    finally:
        print('finally')


print(f(5), f(0))
try:
    f(-1)
except ValueError as e:
    print('escaped', e)
try:
    pass
except Exception:
    print('no')
else:
    print('else 1')
for i in range(2):
    try:
        continue
    except Exception:
        pass
    else:
        print('not after continue')
    finally:
        print('f', i)
try:
    try:
        pass
    except ValueError:
        print('must not catch')
    else:
        raise ValueError('from else')
except ValueError as e:
    print(e)
