def g():
    try:
        yield 1
        yield 2
    finally:
        print('cleanup')


it = g()
for x in it:
    print(x)
    break
print('after break')
it.close()


def nested():
    for i in range(2):
        inner = g()
        try:
            for x in inner:
                yield i, x
        except KeyError:
            print('KeyError inside')
        finally:
            inner.close()


it = nested()
print(next(it))
try:
    print(it.throw(KeyError('k')))
except StopIteration:
    print('stopped')
it.close()
print(list(nested()))


def with_state():
    n = 0
    while True:
        cmd = yield n
        if cmd == 'reset':
            n = 0
        elif cmd == 'stop':
            return
        else:
            n += cmd or 1


s = with_state()
print(next(s), next(s), s.send(10), s.send('reset'), next(s))
try:
    s.send('stop')
except StopIteration as e:
    print('stop', e.value)
print(s.gi_frame, s.gi_running)
it = g()
print(it.gi_running, it.gi_frame is None, it.gi_yieldfrom, it.gi_code.co_name)
