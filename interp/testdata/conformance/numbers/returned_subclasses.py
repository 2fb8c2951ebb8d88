# Special methods that return an instance of a subclass of the number they should.
class MyFloat(float):
    pass


class MyComplex(complex):
    pass


class A:
    def __float__(self):
        return MyFloat(1.5)

    def __index__(self):
        return True

    def __complex__(self):
        return MyComplex(1, 2)


class B:
    def __int__(self):
        return True

    def __float__(self):
        return True

    def __complex__(self):
        return None


class C:
    def __trunc__(self):
        return 7


print(float(A()), type(float(A())).__name__)
print([1, 2, 3][A()])
print(complex(A()))
print(int(B()))
print(int(C()))
for f in float, complex:
    try:
        f(B())
    except TypeError as e:
        print(e)
print((5).__round__(), round(5, None))
try:
    (5).__round__(None)
except TypeError as e:
    print(e)
print(hash(''), hash(b''))
