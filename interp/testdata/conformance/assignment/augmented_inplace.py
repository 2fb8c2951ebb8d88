class A:
    def __init__(self, v):
        self.v = v

    def __iadd__(self, o):
        print('iadd', o)
        self.v += o
        return self

    def __add__(self, o):
        print('add', o)
        return A(self.v + o)


a = b = A(1)
a += 5
print(a is b, a.v)
a = a + 1
print(a is b, a.v)


class B:
    def __add__(self, o):
        return 'added'


c = B()
c += 1
print(c)
l = m = [1]
l += (2, 3)
l += 'ab'
print(l, m is l)
l = l + [4]
print(m is l)
l = m = [1]
l *= 3
print(l, m is l)
s = t = {1}
s |= {2}
s -= {1}
print(s, s is t)
t1 = t2 = (1,)
t1 += (2,)
print(t1, t2)
d = e = {'a': 1}
d |= {'b': 2}
d |= [('c', 3)]
print(d, d is e)


class N:
    def __iadd__(self, o):
        return NotImplemented

    def __add__(self, o):
        return 'fallback'


n = N()
n += 1
print(n)


class R:
    def __radd__(self, o):
        return f'radd {o}'


x = 5
x += R()
print(x)


class I:
    def __iadd__(self, o):
        return None


i = I()
i += 1
print(i)
