# weakref.finalize and WeakMethod.
import weakref


class C:
    def method(self):
        return 'called'


def cleanup(*args, **kwargs):
    print('cleanup', args, kwargs)
    return 'result'


o = C()
f = weakref.finalize(o, cleanup, 1, 2, key='value')
print(f.alive, f.atexit, f.peek()[1:] == (cleanup, (1, 2), {'key': 'value'}))
del o
print(f.alive, f.peek(), f.detach(), f())
o = C()
f = weakref.finalize(o, cleanup, 'early')
print(f(), f(), f.alive)
f = weakref.finalize(o, cleanup, 'never')
print(f.detach()[2], f.alive)
del o
o = C()
w = weakref.WeakMethod(o.method, lambda r: print('method gone'))
plain = weakref.ref(o.method)
print(plain(), w()(), w == weakref.WeakMethod(o.method), hash(w) == hash(weakref.ref(o)))
del o
print(w())
try:
    weakref.WeakMethod(len)
except TypeError as e:
    print(e)
kept = C()
weakref.finalize(kept, cleanup, 'at exit, first made')
weakref.finalize(kept, print, 'at exit, last made')
weakref.finalize(kept, cleanup, 'not').atexit = False
print('end')
