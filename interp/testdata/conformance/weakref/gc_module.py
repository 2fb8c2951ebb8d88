# The module gc: callbacks, referrers, referents, settings.
import gc


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ':', e)


class C: pass
events = []
def note(phase, info):
    events.append((phase, info['generation'], sorted(info)))
gc.callbacks.append(note)
gc.collect(1)
gc.collect()
print(events)
gc.callbacks.remove(note)
c = C()
l = [c]
d = {'c': c}
show(lambda: sorted(type(r).__name__ for r in gc.get_referrers(c)), lambda: gc.get_referents(l) == [c], lambda: gc.get_referents({'k': 'v'}), lambda: gc.get_referents(1, 'a'))
show(lambda: gc.get_threshold(), lambda: gc.set_threshold(500, 5), lambda: gc.get_threshold(), lambda: gc.set_threshold(), lambda: gc.set_threshold('a'))
show(lambda: gc.isenabled(), lambda: gc.disable(), lambda: gc.isenabled(), lambda: gc.enable(), lambda: gc.isenabled())
show(lambda: gc.get_debug(), lambda: len(gc.get_count()), lambda: gc.DEBUG_LEAK, lambda: gc.DEBUG_SAVEALL | gc.DEBUG_COLLECTABLE | gc.DEBUG_UNCOLLECTABLE)
show(*[lambda x=x: gc.is_tracked(x) for x in (1, 'a', [], {}, [1], {1: []}, C, c, set(), show, None, 1.5)])
show(lambda: gc.garbage, lambda: gc.collect(5), lambda: gc.collect('a'), lambda: gc.collect(generation=0) >= 0, lambda: sorted(gc.get_stats()[0]), lambda: len(gc.get_stats()))
show(lambda: any(o is c for o in gc.get_objects()), lambda: gc.get_objects(7), lambda: gc.is_finalized(3))


class Parent: pass
class Child(Parent): pass
print(Parent.__subclasses__())
del Child
gc.collect()
print(Parent.__subclasses__())
class Self: pass
s = Self()
s.me = s
gc.collect()
del s
print(gc.collect())
