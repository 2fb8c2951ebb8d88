assert True
assert 1, 'not shown'
for code in ('assert False', 'assert 0, "message"', 'assert [], {"k": 1}', 'assert None, ValueError("inner")', 'assert "" , ("tuple", 1)', 'assert 1 == 2, f"{1 + 1}"'):
    try:
        exec(code)
    except AssertionError as e:
        print(code, '->', repr(e), e.args, '|', e)
def side():
    print('message evaluated')
    return 'msg'
assert True, side()
try:
    assert False, side()
except AssertionError as e:
    print(e)
try:
    assert 1 / 0
except ZeroDivisionError as e:
    print(type(e).__name__)
AssertionErr = AssertionError
try:
    AssertionError = ValueError
    assert False, 'still the builtin'
except AssertionErr as e:
    print(type(e), e)
