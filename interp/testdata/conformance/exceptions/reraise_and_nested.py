def f():
    try:
        raise ValueError('inner')
    except ValueError:
        try:
            raise KeyError('second')
        except KeyError:
            pass
        raise


try:
    f()
except Exception as e:
    print(repr(e))


def g():
    try:
        try:
            raise ValueError(1)
        finally:
            try:
                raise KeyError(2)
            except KeyError as e:
                print('inner', repr(e), repr(e.__context__))
    except ValueError as e:
        print('outer', repr(e), repr(e.__context__))


g()


def bare():
    raise


def h():
    try:
        raise ValueError('from caller')
    except ValueError:
        bare()


try:
    h()
except ValueError as e:
    print('re-raised in callee', e)
try:
    bare()
except RuntimeError as e:
    print(e)


def gen():
    try:
        yield
    except ValueError:
        yield 'handling'
        raise


x = gen()
next(x)
print(x.throw(ValueError('kept')))
try:
    raise KeyError('other')
except KeyError:
    try:
        next(x)
    except ValueError as e:
        print(repr(e))
l = []
for i in range(3):
    try:
        try:
            raise ValueError(i)
        except ValueError:
            if i < 2:
                continue
            raise
        finally:
            l.append(i)
    except ValueError as e:
        l.append(str(e) + '!')
print(l)
