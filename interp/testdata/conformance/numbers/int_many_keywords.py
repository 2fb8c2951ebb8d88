# Counts in the errors of int(), and %d of what is only nearly an int.
for f in (lambda: int(a=1, b=2, c=3), lambda: int(1, b=2, c=3), lambda: int(1, 2, 3), lambda: int(x=1), lambda: int(a=1, b=2)):
    try:
        print(f())
    except TypeError as e:
        print(e)


class A:
    def __int__(self):
        return True


class B:
    def __int__(self):
        return 'x'


print('%d' % A())
try:
    print('%d' % B())
except TypeError as e:
    print(e)
