class LRU:
    def __init__(self, size):
        self.size, self.data = size, {}
        self.hits = self.misses = 0

    def __call__(self, f):
        def wrapper(*args, **kw):
            key = args + tuple(sorted(kw.items()))
            if key in self.data:
                self.hits += 1
                self.data[key] = self.data.pop(key)
            else:
                self.misses += 1
                self.data[key] = f(*args, **kw)
                if len(self.data) > self.size:
                    del self.data[next(iter(self.data))]
            return self.data[key]
        wrapper.cache = self
        wrapper.__wrapped__ = f
        return wrapper


@LRU(3)
def slow(x, y=1):
    print('computing', x, y)
    return x * y


print(slow(1), slow(2), slow(1), slow(3), slow(4), slow(1), slow(2), slow(5, y=2), slow(5, y=2))
print(slow.cache.hits, slow.cache.misses, list(slow.cache.data))
try:
    slow([])
except TypeError as e:
    print(e)


def memo(f, cache={}):
    return lambda n: cache[n] if n in cache else cache.setdefault(n, f(n))


count = 0


@memo
def paths(n):
    global count
    count += 1
    return 1 if n < 2 else paths(n - 1) + paths(n - 2)


print(paths(80), count)
