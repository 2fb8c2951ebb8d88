print('a' 'b' + 'c' * 3, 'ab' * 0, 'ab' * -1, 3 * 'x', 'a' * True)
print('a' < 'b', 'a' < 'B', 'abc' < 'abd', 'abc' < 'abcd', '' < 'a', 'Z' < 'a', 'é' > 'z', '10' < '9', 'a' == 'a')
print('\U0001F600' > '\uffff', 'ab' <= 'ab', 'ß' < 'ss', '😀'[0], len('😀é'), '😀é'[::-1])
print([1, 2] < [1, 3], [1] < [1, 0], (1, 'a') < (1, 'b'), [] < [0], (2,) > (1, 9), [1, 2] == [1, 2.0], (1, 2) == [1, 2])
print([1, 'a'] < [2, 3], [[1], 2] < [[1], 3])
for bad in (lambda: [1, 'a'] < [1, 2], lambda: (None,) < (1,), lambda: 'a' < b'a', lambda: 'a' * 10 ** 30 if False else 'a' < 1):
    try:
        print(bad())
    except TypeError as e:
        print(e)
