class State:
    registry = {}

    def __init_subclass__(cls, initial=False):
        State.registry[cls.__name__] = cls
        if initial:
            State.initial = cls

    def on(self, event):
        handler = getattr(self, f'on_{event}', None)
        if handler is None:
            raise ValueError(f'{type(self).__name__} cannot {event}')
        return State.registry[handler()]()


class Idle(State, initial=True):
    def on_start(self): return 'Running'


class Running(State):
    def on_pause(self): return 'Paused'
    def on_stop(self): return 'Idle'


class Paused(Running):
    def on_start(self): return 'Running'
    on_pause = None


s = State.initial()
for event in 'start pause start pause stop start pause pause jump'.split():
    try:
        s = s.on(event)
    except ValueError as e:
        print('error:', e)
    else:
        print(event, '->', type(s).__name__)
print(list(State.registry))


def machine():
    state = 'off'
    while True:
        event = yield state
        state = {('off', 'push'): 'on', ('on', 'push'): 'off', ('on', 'break'): 'broken'}.get((state, event), state)
        if state == 'broken':
            return 'repair needed'


m = machine()
print(next(m), m.send('push'), m.send('push'), m.send('push'), m.send('noise'))
try:
    m.send('break')
except StopIteration as e:
    print(e.value)
