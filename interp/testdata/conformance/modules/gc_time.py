import gc
import time
print(gc.isenabled(), type(gc.collect()).__name__)
gc.disable()
print(gc.isenabled())
gc.enable()
a = time.perf_counter()
b = time.monotonic()
print(isinstance(time.time(), float), time.perf_counter() >= a, time.monotonic() >= b, isinstance(time.perf_counter_ns(), int), time.sleep(0))
for f in (lambda: time.sleep(-1), lambda: time.sleep('a'), lambda: time.sleep()):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
class N: pass
n = N()
n.self = n
del n
print(gc.collect() >= 1)
print(gc.get_threshold()[1:] != (), gc.garbage)
