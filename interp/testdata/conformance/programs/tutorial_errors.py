def parse(s):
    try:
        x = int(s)
    except ValueError:
        print(f'{s!r} is no number')
        return None
    except (TypeError, AttributeError) as e:
        print('other', e)
        return None
    else:
        return x
    finally:
        print('done', s)


print([parse(v) for v in ('5', 'x', None, 2.7)])
try:
    raise Exception('spam', 'eggs')
except Exception as inst:
    print(type(inst))
    print(inst.args)
    print(inst)
    x, y = inst.args
    print('x =', x)
    print('y =', y)


def this_fails():
    x = 1 / 0


try:
    this_fails()
except ZeroDivisionError as err:
    print('Handling run-time error:', err)


def func():
    raise ConnectionError


try:
    func()
except ConnectionError as exc:
    try:
        raise RuntimeError('Failed to open database') from exc
    except RuntimeError as e:
        print(repr(e), repr(e.__cause__))


def bool_return():
    try:
        return True
    finally:
        return False


print(bool_return())


def divide(x, y):
    try:
        result = x / y
    except ZeroDivisionError:
        print('division by zero!')
    else:
        print('result is', result)
    finally:
        print('executing finally clause')


divide(2, 1)
divide(2, 0)
try:
    divide('2', '1')
except TypeError as e:
    print(e)
try:
    raise TypeError('bad type')
except Exception as e:
    e.add_note('Add some information')
    e.add_note('Add some more information')
    print(e.__notes__)
for i in (1, 2):
    try:
        try:
            raise NameError('HiThere')
        except NameError:
            print('An exception flew by!')
            if i == 2:
                raise
    except NameError as e:
        print('again', e)
import sys
try:
    f = {}['file']
    s = f.readline()
except OSError as err:
    print('OS error:', err)
except ValueError:
    print('Could not convert data to an integer.')
except Exception as err:
    print(f'Unexpected {err=}, {type(err)=}')
