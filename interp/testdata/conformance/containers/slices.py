# Every slice of short lists: read, assigned, deleted.
ends = [None, -7, -4, -1, 0, 1, 3, 5, 9]
steps = [None, -3, -2, -1, 1, 2, 4]
total = 0
for n in (0, 1, 4, 6):
    for a in ends:
        for b in ends:
            for c in steps:
                l = list(range(n))
                part = l[a:b:c]
                assert part == list(tuple(l)[a:b:c]) == list(range(n)[a:b:c]) == [l[i] for i in range(*slice(a, b, c).indices(n))]
                k = list(l)
                del k[a:b:c]
                m = list(l)
                try:
                    m[a:b:c] = 'xyz'
                    how = m
                except ValueError as e:
                    how = str(e)
                o = list(l)
                o[a:b:c] = [-x for x in part]
                p = list(l)
                p[a:b] = p
                text = f'{n} {a} {b} {c} {part} {k} {how} {o} {p}'
                for ch in text:
                    total = (total * 31 + ord(ch)) % 1000000007
                if (len(text) + total) % 37 == 0:
                    print(text)
print(total)

l = [1, 2, 3]
l[1:1] = l
print(l)
l[::2] = l[::2][::-1]
print(l)
l *= 2
l += l
print(l)
l[:] = (x for x in range(3))
print(l)


class Shrinks:
    def __iter__(self):
        l.clear()
        return iter([7, 8])


l = list(range(10))
l[2:5] = Shrinks()
print(l)
l = list(range(10))
try:
    l[::3] = Shrinks()
except ValueError as e:
    print(e)


class Index:
    def __index__(self):
        l.clear()
        return 1


l = list(range(5))
try:
    print(l[Index()])
except IndexError as e:
    print(e)
l = list(range(5))
try:
    l[Index()] = 3
except IndexError as e:
    print(e)
l = list(range(5))
print(l[Index():], l)
l = list(range(5))
l.insert(Index(), 'x')
print(l)
l = list(range(5))
try:
    l.pop(Index())
except IndexError as e:
    print(e)
