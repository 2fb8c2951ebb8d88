def task(name, n):
    for i in range(n):
        got = yield f'{name}{i}'
        if got:
            print(name, 'got', got)
    return name.upper()


def run(tasks):
    ready = [(t, None) for t in tasks]
    results = []
    while ready:
        t, v = ready.pop(0)
        try:
            out = t.send(v)
        except StopIteration as e:
            results.append(e.value)
        else:
            print('yielded', out)
            ready.append((t, 'even' if out[-1] in '02' else None))
    return results


print(run([task('a', 2), task('b', 3), task('c', 0)]))


def channel():
    buf = []
    while True:
        item = yield buf[-1] if buf else None
        if item is None:
            if buf:
                buf.pop()
        else:
            buf.append(item)


ch = channel()
next(ch)
print(ch.send('x'), ch.send('y'), next(ch), next(ch))
ch.close()


def supervisor():
    while True:
        try:
            r = yield from flaky()
            print('result', r)
        except ValueError as e:
            print('restart after', e)


def flaky():
    total = 0
    while True:
        x = yield total
        if x == 'bad':
            raise ValueError('bad input')
        if x == 'end':
            return total
        total += x


s = supervisor()
next(s)
print(s.send(1), s.send(2), s.send('bad'), s.send(5), s.send('end'), s.send(7))
s.close()
try:
    s.send(1)
except StopIteration as e:
    print('closed', e.value)


def countdown(n):
    while n:
        n = (yield n) or n - 1


c = countdown(5)
print(next(c), next(c), c.send(10), next(c), next(c))
c.close()
