class Outer:
    class InnerError(Exception):
        pass


def make():
    class LocalError(Outer.InnerError):
        pass
    return LocalError


raise make()('qualified name is printed')
