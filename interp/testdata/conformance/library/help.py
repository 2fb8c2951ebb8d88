# What help shows of functions, methods and classes.
def add(a, b: int = 1, *args, key=None, **kw) -> int:
    """Add two numbers.

    More text here.
    """
    return a + b
def nodoc(x, /, y, *, z): pass
class Animal:
    """An animal.

        Indented more.
    """
    kind = 'generic'
    count: int = 0
    def __init__(self, name):
        """Give it a name."""
        self.name = name
    def speak(self, loud=False):
        """Make a sound."""
    @classmethod
    def make(cls): "Make one."
    @staticmethod
    def util(x): "Help."
    @property
    def size(self):
        "The size."
        return 1
    @property
    def weight(self):
        "The weight."
    @weight.setter
    def weight(self, w): pass
    def _private(self): "Hidden."
    other = speak
class Dog(Animal):
    def speak(self): "Bark."
class Empty: pass
class Both(Dog, Empty):
    "Two bases."
for thing in add, nodoc, Animal, Dog, Empty, Both, Animal('x').speak, Dog('x'), Animal.size, lambda x, y=2: x, Animal.make, Animal.speak, Animal.util:
    help(thing)
    print('=' * 30)
help('no such thing at all')
print(help, help.__class__.__name__)
