# Containers look at identity before equality: the same NaN is found, another one is not.
nan, other = float('nan'), float('nan')
print(nan == nan, nan is nan, nan in [nan], [nan] == [nan], (nan,) == (nan,), {nan: 1}[nan], [nan].index(nan), [nan].count(nan), {nan: 1, nan: 2})
print(nan is other, other in [nan], [nan] == [other], (nan,) == (other,), other in {nan}, len({nan, other}), len({nan: 1, other: 2}), [nan].count(other))
x = nan
print(x is nan, x in (nan,), [x] == [nan], nan + 0 in [nan], -nan in {nan})
try:
    [nan].index(other)
except ValueError as e:
    print('not found')
