def t(exc, *kinds):
    try:
        raise exc
    except kinds as e:
        return f'caught {e!r}'


print(t(ValueError('a'), ValueError), t(KeyError('k'), LookupError), t(ZeroDivisionError(), TypeError, ArithmeticError))
print(t(UnicodeError('u'), ValueError), t(KeyboardInterrupt(), BaseException), t(ModuleNotFoundError('m'), ImportError))
try:
    t(ValueError('x'))
except ValueError as e:
    print('uncaught by ()', e)
try:
    raise KeyError('first')
except IndexError:
    print('no')
except (ValueError, (TypeError, KeyError)) if False else (ValueError, KeyError) as e:
    print('tuple', e)
except Exception:
    print('no')
try:
    try:
        raise ValueError('v')
    except 5:
        pass
except TypeError as e:
    print(e, '| context', repr(e.__context__))
try:
    try:
        raise ValueError('v')
    except (ValueError, 'str') if False else ('str', ValueError):
        pass
except TypeError as e:
    print(e)
try:
    raise ValueError
except:
    print('bare')


def cls():
    print('evaluated')
    return ValueError


try:
    pass
except cls():
    pass
try:
    raise KeyError
except cls():
    pass
except KeyError:
    print('after')


class Meta(type):
    def __instancecheck__(self, x):
        print('not used')
        return True


class Fake(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError('real')
    except Fake:
        print('wrong')
except ValueError as e:
    print('real', e)
