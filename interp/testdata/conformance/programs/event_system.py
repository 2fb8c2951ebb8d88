class Event:
    def __init__(self):
        self.handlers = []

    def __iadd__(self, h):
        self.handlers.append(h)
        return self

    def __isub__(self, h):
        self.handlers.remove(h)
        return self

    def __call__(self, *args, **kwargs):
        results = []
        for h in self.handlers[:]:
            try:
                results.append(h(*args, **kwargs))
            except Exception as e:
                results.append(e)
        return results


class Observable:
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        cls.observed = [n for n, v in vars(cls).items() if isinstance(v, Watched)]


class Watched:
    def __init__(self, default=None):
        self.default = default

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return obj.__dict__.get(self.name, self.default)

    def __set__(self, obj, value):
        old = self.__get__(obj)
        obj.__dict__[self.name] = value
        if old != value:
            obj.changed(self.name, old, value)


class Settings(Observable):
    volume = Watched(5)
    name = Watched('none')

    def __init__(self):
        self.changed = Event()


s = Settings()
log = []
s.changed += lambda n, old, new: log.append(f'{n}: {old} -> {new}')
s.changed += lambda *a: 1 / 0
s.volume = 7
s.volume = 7
s.name = 'radio'
print(log, s.volume, s.name, Settings.observed, vars(s).keys() - {'changed'} == {'volume', 'name'})
print([type(r).__name__ for r in s.changed('x', 1, 2)])
try:
    s.changed -= print
except ValueError as e:
    print(e)
print(type(Settings.volume).__name__, Settings.volume.default)
