# Protocols and what isinstance says of them.
from typing import Protocol, runtime_checkable, SupportsInt, SupportsAbs, Iterable, TypeVar, get_protocol_members, is_protocol


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


@runtime_checkable
class Named(Protocol):
    name: str

    def greet(self):
        return 'hello ' + self.name


class Plain(Protocol):
    def meth(self) -> int: ...


class File:
    def close(self):
        return 'closed'


class Person(Named):
    def __init__(self, name):
        self.name = name


class Other:
    def __init__(self):
        self.name = 'x'
        self.greet = None


def show(*calls):
    for call in calls:
        try:
            print(call())
        except Exception as e:
            print(type(e).__name__ + ':', e)


show(lambda: isinstance(File(), Closable), lambda: issubclass(File, Closable), lambda: isinstance(3, Closable), lambda: issubclass(int, Closable))
show(lambda: Person('Ann').greet(), lambda: isinstance(Person('Bo'), Named), lambda: isinstance(Other(), Named), lambda: issubclass(Person, Named))
show(lambda: isinstance(File(), Plain), lambda: issubclass(File, Plain), lambda: Plain(), lambda: Closable())
show(lambda: isinstance(3, SupportsInt), lambda: isinstance('3', SupportsInt), lambda: isinstance(-1, SupportsAbs), lambda: issubclass(float, SupportsInt))
show(lambda: sorted(get_protocol_members(Named)), lambda: is_protocol(Named), lambda: is_protocol(Person), lambda: get_protocol_members(Person))
show(lambda: runtime_checkable(File))


class Sub(Closable, Protocol):
    def flush(self): ...


show(lambda: isinstance(File(), Sub), lambda: Sub._is_protocol)
try:
    class Bad(Closable, File, Protocol): ...
except TypeError as e:
    print(e)
T = TypeVar('T')


class Source(Protocol[T]):
    def get(self) -> T: ...


class Impl(Source[int]):
    pass


show(lambda: Source[int], lambda: Source.__parameters__, lambda: Impl().get())
