"""Abstract base classes."""

from _abc import (get_cache_token, _abc_init, _abc_register, _abc_instancecheck,
                  _abc_subclasscheck, _reset_registry, _reset_caches)


def abstractmethod(funcobj):
    """Mark a method that a class must override before it can have instances.

    The metaclass of the class must be ABCMeta or derive from it.
    """
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """classmethod and abstractmethod in one; rather write both."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """staticmethod and abstractmethod in one; rather write both."""

    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """property and abstractmethod in one; rather write both."""

    __isabstractmethod__ = True


class ABCMeta(type):
    """The metaclass of abstract base classes.

    Other classes may be registered as subclasses: isinstance and issubclass then
    say so, although they inherit nothing.
    """

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Register a class as a subclass; returns it, so that this works as a decorator."""
        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        return _abc_subclasscheck(cls, subclass)

    def _abc_registry_clear(cls):
        """Forget the registered classes (for debugging)."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget the answers given so far (for debugging)."""
        _reset_caches(cls)


def update_abstractmethods(cls):
    """Compute the abstract methods of a class anew after it was changed; returns the class."""
    if not hasattr(cls, '__abstractmethods__'):
        return cls
    abstracts = set()
    for base in cls.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(cls, name, None), '__isabstractmethod__', False):
                abstracts.add(name)
    for name, value in cls.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)
    return cls


class ABC(metaclass=ABCMeta):
    """A class to derive abstract base classes from, without naming the metaclass."""

    __slots__ = ()
