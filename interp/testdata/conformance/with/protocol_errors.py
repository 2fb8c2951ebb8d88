class NoExit:
    def __enter__(self):
        print('entered')


class NoEnter:
    def __exit__(self, *a):
        pass


class Neither:
    pass


class Instance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


class FewArgs:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


for c in (NoExit, NoEnter, Neither, Instance, FewArgs):
    try:
        with c():
            print('body', c.__name__)
    except Exception as e:
        print(c.__name__, type(e).__name__, e)
for v in (5, 'x', None, int):
    try:
        with v:
            pass
    except TypeError as e:
        print(e)


class Truthy:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        class B:
            def __bool__(self):
                print('bool asked')
                return True
        return B()


with Truthy():
    raise ValueError
with Truthy():
    pass
print('end')
