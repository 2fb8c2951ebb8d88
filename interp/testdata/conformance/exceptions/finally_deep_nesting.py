out = []


def f(n):
    try:
        try:
            try:
                if n == 0:
                    return 'r0'
                if n == 1:
                    raise ValueError('v')
                if n == 2:
                    raise KeyError('k')
                if n == 3:
                    raise OSError('o')
                out.append('body')
            except ValueError:
                out.append('ve')
                if n == 1:
                    return 'r1'
            else:
                out.append('else')
            finally:
                out.append('f1')
        except KeyError as e:
            out.append('ke')
            try:
                raise RuntimeError('nested') from e
            except RuntimeError as e2:
                out.append(repr(e2.__cause__))
            finally:
                out.append('f2')
        finally:
            out.append('f3')
            for i in range(3):
                try:
                    if i == 1:
                        continue
                    out.append(i)
                finally:
                    out.append('fi')
                    if i == 1:
                        break
    finally:
        out.append('f4')
    return 'end'


for n in range(5):
    out.clear()
    try:
        r = f(n)
    except Exception as e:
        r = repr(e)
    print(n, r, out)


def returns():
    for i in range(3):
        try:
            try:
                return i
            finally:
                if i < 1:
                    continue
        finally:
            out.append(f'outer{i}')


out.clear()
print(returns(), out)


def yields():
    try:
        yield 'a'
    finally:
        yield 'in finally'
        print('finally after yield')


print(list(yields()))
g = yields()
next(g)
try:
    print(g.throw(ValueError('x')))
    next(g)
except ValueError as e:
    print('came out', e)


def overwrite():
    try:
        raise ValueError('lost')
    finally:
        try:
            raise KeyError('inner')
        except KeyError:
            pass
        return 'returned'


print(overwrite())
