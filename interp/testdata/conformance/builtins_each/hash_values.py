print(hash(0), hash(1), hash(-1), hash(2 ** 61 - 1), hash(2 ** 61), hash(-(2 ** 61)), hash(10 ** 30), hash(True), hash(1.0), hash(0.5), hash(-0.5), hash(1e100), hash(float('inf')), hash(float('-inf')), hash(0.1), hash(2.5), hash(-2))
print(hash((1, 2)) == hash((1, 2)), hash(()) == hash(tuple()), hash('') == hash(b'') or True, hash(frozenset()) == hash(frozenset([])), hash(range(3)) == hash(range(0, 3, 1)))
print((1, 2).__hash__() == hash((1, 2)), hash(None) == hash(None), hash(int) == hash(int), hash((1, (2, 3))) == hash((1, (2, 3.0))))
for v in ([], {}, set(), [1], bytearray(b''), {}.keys(), ([],), {1: 2}):
    try:
        hash(v)
    except TypeError as e:
        print(e)
print(hash(slice(1, 2)) == hash(slice(1, 2)))
print({(1, 2): 'a'}[(1.0, 2.0)], {frozenset([1, 2]): 'b'}[frozenset([2, 1])])
