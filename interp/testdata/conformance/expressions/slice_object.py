s = slice(1, 10, 2)
print(s, s.start, s.stop, s.step, slice(5), slice(None), slice(1, None))
print(s.indices(7), slice(None, None, -1).indices(5), slice(-3, -1).indices(10), slice(5, 1).indices(3))
print(s == slice(1, 10, 2), s == slice(1, 10), s < slice(2, 3), slice(1) != slice(2))


class Show:
    def __getitem__(self, k):
        return k

    def __setitem__(self, k, v):
        print('set', k, v)

    def __delitem__(self, k):
        print('del', k)


o = Show()
print(o[1], o[1:2], o[::], o[1:2, 3], o[...], o['a':'b':'c'], o[()], o[1,], o[:, 1:], o[*[1, 2], 3], o[lambda: 1] is not None)
o[1:2] = 5
o[:, ::2] = 'v'
del o[1:], o[3]
try:
    slice()
except TypeError as e:
    print(e)
try:
    slice(1, 2, 0).indices(5)
except ValueError as e:
    print(e)
try:
    s.start = 4
except AttributeError as e:
    print(e)
print(hash(slice(1, 2)) == hash(slice(1, 2)))
