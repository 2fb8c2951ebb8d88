log = []


class D:
    def __init__(self):
        self.data = {'k': 1}

    def __getitem__(self, k):
        log.append(('get', k))
        return self.data[k]

    def __setitem__(self, k, v):
        log.append(('set', k, v))
        self.data[k] = v


class O:
    def __getattr__(self, n):
        log.append(('getattr', n))
        return 10

    def __setattr__(self, n, v):
        log.append(('setattr', n, v))


def obj(o):
    log.append('obj')
    return o


def key(k):
    log.append('key')
    return k


def val(v):
    log.append('val')
    return v


d = D()
obj(d)[key('k')] += val(5)
print(log)
log.clear()
obj(O()).x *= val(3)
print(log)
log.clear()
l = [1, 2, 3]
obj(l)[key(1)] -= val(1)
print(log, l)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
l = [0, 1, 2, 3]
l[1:3] += ['x']
print(l)
